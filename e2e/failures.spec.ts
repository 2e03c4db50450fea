import { expect, openPage, openUnwritten, test } from "./reader.ts";

test.use({ expectedNoise: /Failed to load resource|net::ERR/ });

test("a failing network names the file, and Try again mends it", async ({ page }) => {
  let isDown = true;
  await page.route("**/data/dossiers/*.json", (route) => (isDown ? route.abort("connectionfailed") : route.continue()));
  await openUnwritten(page, "qingdao-2025/?country=CHN");
  const failure = page.getByRole("alert", { name: "The meetings could not be loaded" });
  await expect(failure).toContainText("data/dossiers/qingdao-2025.json");
  await expect(failure).toContainText("Check the connection");
  isDown = false;
  await failure.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("article", { name: "China" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Remove Country: China" })).toBeVisible();
});

test("a browser that believes itself offline says so instead of waiting for ever", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "onLine", { get: () => false }));
  await page.route("**/data/catalog.json", (route) => route.abort("internetdisconnected"));
  await openUnwritten(page, "./");
  await expect(page.getByRole("alert")).toContainText("data/catalog.json could not be fetched");
});

test("a missing file gives the server's answer", async ({ page }) => {
  await page.route("**/data/catalog.json", (route) => route.fulfill({ status: 503, body: "busy" }));
  await openUnwritten(page, "./");
  await expect(page.getByRole("alert")).toContainText("503");
  await expect(page.getByRole("alert")).toContainText("data/catalog.json");
});

test("a file that is no JSON is named", async ({ page }) => {
  await page.route("**/data/dossiers/*.json", (route) => route.fulfill({ body: "{ not json" }));
  await openUnwritten(page, "./");
  await expect(page.getByRole("alert")).toContainText("data/dossiers/qingdao-2025.json is not JSON");
});

test("a malformed dossier names the path in the file, what was expected and what was found", async ({ page }) => {
  await page.route("**/data/dossiers/*.json", async (route) => {
    const dossier = (await (await route.fetch()).json()) as { meetings: { date: string; place: string }[] };
    if (dossier.meetings[1]) dossier.meetings[1].date = "2025-06-31";
    await route.fulfill({ json: dossier });
  });
  await openUnwritten(page, "./");
  const failure = page.getByRole("alert");
  await expect(failure).toContainText("/meetings/1/date");
  await expect(failure).toContainText("expected an EDTF date");
  await expect(failure).toContainText('found "2025-06-31"');
});

test("a reference that leads nowhere is named too", async ({ page }) => {
  await page.route("**/data/dossiers/*.json", async (route) => {
    const dossier = (await (await route.fetch()).json()) as { meetings: { place: string }[] };
    if (dossier.meetings[0]) dossier.meetings[0].place = "atlantis";
    await route.fulfill({ json: dossier });
  });
  await openUnwritten(page, "./");
  await expect(page.getByRole("alert")).toContainText("/meetings/0/place");
  await expect(page.getByRole("alert")).toContainText("atlantis");
});

test("HTML in the data is refused; it never becomes part of the page", async ({ page }) => {
  await page.route("**/data/dossiers/*.json", async (route) => {
    const dossier = (await (await route.fetch()).json()) as { title: string };
    dossier.title = "<img src=x onerror=alert(1)>";
    await route.fulfill({ json: dossier });
  });
  await openUnwritten(page, "./");
  await expect(page.getByRole("alert")).toContainText("/title");
  await expect(page.locator("img")).toHaveCount(0);
});

test("a page whose data do not come can be read, says so, and goes on with what was typed once they do", async ({
  page,
}) => {
  let isDown = true;
  await page.route("**/assets/qingdao-2025-*.json", (route) =>
    isDown ? route.abort("connectionfailed") : route.continue(),
  );
  await page.goto("qingdao-2025/");
  await page.getByRole("searchbox").fill("S-400");
  const failure = page.getByRole("alert", { name: "The meetings could not be loaded" });
  await expect(failure).toContainText("What stands below can be read");
  await expect(page.getByRole("article", { name: "China" })).toBeVisible();
  isDown = false;
  await failure.getByRole("button", { name: "Try again" }).click();
  await expect(failure).toBeHidden();
  await expect.poll(() => page.url()).toContain("?q=S-400");
});

test("without the map's file the rest works, and the map says what failed", async ({ page }) => {
  await page.route("**/data/world.topo.json", (route) => route.fulfill({ status: 404, body: "" }));
  await openPage(page, "qingdao-2025/china/");
  // On a small screen the meeting stands before it.
  await page.locator(".map-slot").scrollIntoViewIfNeeded();
  await expect(page.getByRole("alert", { name: "The map could not be drawn." })).toContainText("data/world.topo.json");
  await expect(page.getByRole("article", { name: "China" }).getByText(/delimitation/)).toBeVisible();
});

test("an address with an unknown dossier offers those that are there", async ({ page }) => {
  await page.route("**/data/catalog.json", async (route) => {
    const catalog = (await (await route.fetch()).json()) as { default: string; dossiers: { id: string }[] };
    const [first] = catalog.dossiers;
    await route.fulfill({ json: { ...catalog, default: "elsewhere", dossiers: [{ ...first, id: "elsewhere" }] } });
  });
  await openUnwritten(page, "qingdao-2025/");
  await expect(page.getByRole("alert")).toContainText("There is no dossier “qingdao-2025” here");
  await expect(page.getByRole("alert").getByRole("link")).toHaveAttribute("href", "/elsewhere/");
});

test("the source panel comes after all when its code does, without a reload", async ({ page }) => {
  let isDown = true;
  await page.route(/SourceView-.*\.js$/, (route) => (isDown ? route.abort("connectionfailed") : route.continue()));
  await openPage(page, "qingdao-2025/?panel=source");
  const failure = page.getByRole("alert", { name: "The source panel could not be loaded." });
  await expect(failure).toContainText("Check the connection");
  isDown = false;
  await failure.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { name: "Paragraph by paragraph" })).toBeVisible();
});

test("a word of any length in a link makes nothing scroll sideways", async ({ page }) => {
  for (const search of [`q=${"W".repeat(190)}`, `topic=${"y".repeat(300)}`, `q=${"x".repeat(6000)}`]) {
    await openPage(page, `qingdao-2025/?${search}`);
    await expect(page.getByRole("status").filter({ hasText: "of 4 meetings" })).toBeVisible();
    const { width } = page.viewportSize() ?? { width: 0 };
    expect(await page.evaluate("document.documentElement.scrollWidth"), search.slice(0, 20)).toBeLessThanOrEqual(width);
  }
});
