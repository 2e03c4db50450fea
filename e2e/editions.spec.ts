import { expect, openPage, test } from "./reader.ts";

test.describe("an address that is not there", () => {
  test.use({ expectedNoise: /Failed to load resource/ });

  for (const base of ["", "some/folder/"]) {
    test(`an unknown meeting of a known dossier leads to the dossier, with a notice, below /${base}`, async ({
      page,
    }) => {
      const response = await page.goto(`${base}qingdao-2025/mongolia/?act=agreed`);
      expect(response?.status()).toBe(404);
      const notice = page.getByRole("status", { name: "About this link" });
      await expect(notice).toContainText("meeting “mongolia” is not in this dossier");
      await expect(page.getByRole("article")).toHaveCount(4);
      await expect(page.getByRole("button", { name: "Remove What was done: Agreed" })).toBeVisible();
    });
  }

  test("an unknown dossier offers those that are there", async ({ page }) => {
    await page.goto("nowhere/at/all/");
    const help = page.getByRole("alert");
    await expect(help).toContainText("There is no dossier “nowhere” here");
    await help.getByRole("link", { name: /meets four counterparts/ }).click();
    await expect(page.getByRole("article")).toHaveCount(4);
  });

  test("without script the page for an unknown address lists the dossiers", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto("nowhere/at/all/");
    await page.getByRole("link", { name: /meets four counterparts/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("India’s defence minister");
    await context.close();
  });
});

test("the page shows its edition and its corrections log", async ({ page }) => {
  await openPage(page, "qingdao-2025/");
  await expect(page.getByText(/^Edition [0-9a-f]{12}, \d{1,2} \w{3} \d{4}\./)).toBeVisible();
  await expect(page.getByText("No corrections so far.")).toBeVisible();
});

test("a link with an older edition says so and still works", async ({ page }) => {
  await openPage(page, "qingdao-2025/china/?country=CHN&edition=000000000000");
  const notice = page.getByRole("status", { name: "About this edition" });
  await expect(notice).toContainText("This link was made for another edition");
  await expect(notice).toContainText("does not know the edition of the link");
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("a link with the present edition needs no notice", async ({ page, request }) => {
  const catalog = (await (await request.get("data/catalog.json")).json()) as {
    dossiers: { id: string; edition: { id: string } }[];
  };
  const own = catalog.dossiers.find(({ id }) => id === "qingdao-2025");
  await openPage(page, `qingdao-2025/?edition=${own?.edition.id}`);
  await expect(page.getByRole("status", { name: "About this edition" })).toHaveCount(0);
});
