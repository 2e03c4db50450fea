import { axeFindings, inScheme } from "./axe.ts";
import { address, expect, openPage, openUnwritten, test } from "./reader.ts";

const TITLE = "India’s defence minister meets four counterparts in Qingdao";

test("the page of all dossiers stands without script @desktop", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto("dossiers/");
  const dossier = page.getByRole("listitem").filter({ hasText: TITLE });
  await expect(dossier).toContainText("4 meetings, 5 countries, 1 report");
  await expect(dossier).toContainText("26 Jun 2025");
  await expect(page.getByRole("searchbox")).toBeHidden();
  await expect(page.getByText(/^(All \d+ dossiers are|The only dossier is) shown\.$/)).toBeVisible();
  await dossier.getByRole("link", { name: TITLE }).click();
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  await context.close();
});

test("the masthead of every page leads to all dossiers, and to its own", async ({ page }) => {
  await openPage(page, "qingdao-2025/china/?q=border");
  await page.getByRole("banner").getByRole("link", { name: TITLE }).click();
  await expect.poll(() => address(page)).toBe("/qingdao-2025/");
  await page.getByRole("banner").getByRole("link", { name: "All dossiers" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "All dossiers" })).toBeVisible();
  expect(address(page)).toBe("/dossiers/");
});

test("a search over all dossiers says how much it finds, is in the link, and leads into the dossier", async ({
  page,
}) => {
  await page.goto("dossiers/");
  await page.getByRole("searchbox").fill("DÓNG jun");
  await expect(page.getByRole("status")).toContainText(/^\d+ meetings?.* in \d+ dossiers?$/);
  await expect.poll(() => address(page)).toBe("/dossiers/?q=D%C3%93NG+jun");
  const found = page.getByRole("region", { name: TITLE });
  await expect(found.getByRole("link", { name: "Dong Jun" })).toHaveAttribute(
    "href",
    "../qingdao-2025/?person=dong-jun",
  );
  await found.getByRole("link", { name: "China" }).click();
  await expect(page.getByRole("article", { name: "China" })).toBeVisible();
  expect(address(page)).toBe("/qingdao-2025/china/");
  await page.goBack();
  await expect(page.getByRole("searchbox")).toHaveValue("DÓNG jun");
  await expect(page.getByRole("region", { name: TITLE })).toBeVisible();
});

test("a link to a search shows what it finds, also where the index comes late", async ({ page }) => {
  await page.route("**/data/site-index.json", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto("dossiers/?q=nobody+of+that+name");
  await expect(page.getByRole("status")).toHaveText("Looking in all dossiers…");
  await expect(page.getByRole("status")).toHaveText("Nothing found in any dossier.");
});

test.describe("an index that does not come", () => {
  test.use({ expectedNoise: /Failed to load resource/ });

  test("is said, and asked for again by a press, while the list stands", async ({ page }) => {
    let isDown = true;
    await page.route("**/data/site-index.json", (route) =>
      isDown ? route.abort("connectionfailed") : route.continue(),
    );
    await page.goto("dossiers/?q=qingdao");
    const failure = page.getByRole("alert", { name: "The dossiers could not be searched" });
    await expect(failure).toContainText("data/site-index.json");
    await expect(page.getByRole("link", { name: TITLE })).toBeVisible();
    isDown = false;
    await failure.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("region", { name: TITLE })).toBeVisible();
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on the page of all dossiers, ${inScheme(colorScheme)}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto("dossiers/?q=china");
    await expect(page.getByRole("region", { name: TITLE })).toBeVisible();
    expect(await axeFindings(page, { coloursOnly: colorScheme === "dark" })).toEqual([]);
    for (const width of [320, 820]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test("what is typed before the script is there is searched for", async ({ page }) => {
  await page.route("**/assets/index-*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.goto("dossiers/", { waitUntil: "commit" });
  await page.getByRole("searchbox").fill("kazakhstan");
  await expect(page.getByRole("region", { name: TITLE })).toBeVisible();
  await expect.poll(() => address(page)).toBe("/dossiers/?q=kazakhstan");
});

test("a search that finds nothing in a dossier says where else there is something", async ({ page, request }) => {
  const index = (await (await request.get("data/site-index.json")).json()) as { dossiers: { id: string }[] };
  const own = index.dossiers.find(({ id }) => id === "qingdao-2025");
  const other = { ...own, id: "other", title: "Another dossier", meetings: [meeting("one"), meeting("two")] };
  await page.route("**/data/site-index.json", (route) => route.fulfill({ json: { dossiers: [own, other] } }));
  await page.route("**/data/catalog.json", async (route) => {
    const catalog = (await (await route.fetch()).json()) as { dossiers: object[] };
    const entry = { id: "other", title: "Another dossier", summary: "For a test", file: "dossiers/other.json" };
    await route.fulfill({ json: { ...catalog, dossiers: [...catalog.dossiers, entry] } });
  });
  await openUnwritten(page, "qingdao-2025/?q=zanzibar");
  const link = page.getByRole("link", { name: "2 meetings in “Another dossier”" });
  await expect(link).toHaveAttribute("href", /\/other\/\?q=zanzibar$/);
  await openUnwritten(page, "qingdao-2025/china/?country=CHN");
  await expect(page.getByText("China also in “Another dossier” (1 meeting)")).toBeVisible();
  const card = page.getByRole("article", { name: "China" });
  await card.getByText("In other dossiers, and on Wikidata").click();
  await expect(card.getByText("Rajnath Singh also in")).toBeVisible();
  await expect(card.getByRole("link", { name: "“Another dossier”" }).first()).toHaveAttribute(
    "href",
    /\/other\/\?person=rajnath-singh$/,
  );
});

function meeting(id: string) {
  return { id, name: "A", date: "", place: "", people: [], words: "zanzibar" };
}
