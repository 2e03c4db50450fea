import type { Page } from "@playwright/test";
import { expect, listedMeetings, test } from "./reader.ts";

test.use({ expectedNoise: /Failed to load resource/ });

/** Nothing of the site's chrome, and nothing that only the script can answer. */
async function expectOwnParts(page: Page, { isMapShown }: { isMapShown: boolean }): Promise<void> {
  await expect(page.getByText("All 4 meetings are shown.")).toBeVisible();
  const full = page.getByRole("link", { name: "Open on Sidelines" });
  expect(await full.evaluate((link: HTMLAnchorElement) => link.href)).toMatch(/\/qingdao-2025\/\?$/);
  expect(await listedMeetings(page)).toHaveLength(4);
  await expect(page.locator(".map-slot")).toBeVisible({ visible: isMapShown });
  for (const dead of [".masthead", ".timeline-slot", ".panels", ".filters", ".list-order", ".share-menu", ".share"]) {
    await expect(page.locator(dead).filter({ visible: true })).toHaveCount(0);
  }
}

test("an embed shows the parts that its link names, and says what it shows, with scripts off @desktop", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto("./qingdao-2025/?country=CHN&embed=1&parts=map~list#embed-map-list");
  await expectOwnParts(page, { isMapShown: true });
  await page.goto("./qingdao-2025/?country=CHN&embed=1&parts=list#embed-list");
  await expectOwnParts(page, { isMapShown: false });
  await context.close();
});

test("an embed does so at once where the script is refused, by the query of an older link too @desktop", async ({
  page,
}) => {
  await page.route(/\/assets\/index-[^/]*\.js$/, (route) => route.abort());
  await page.goto("./qingdao-2025/?country=CHN&embed=1&parts=map~list");
  await expectOwnParts(page, { isMapShown: true });
});

test("an embed does so after four seconds where the script is late, and shows what was asked for once it comes @desktop", async ({
  page,
}) => {
  await page.clock.install();
  let letIn = () => {};
  await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
    await new Promise<void>((resolve) => {
      letIn = resolve;
    });
    await route.continue();
  });
  await page.goto("./qingdao-2025/?country=CHN&embed=1&parts=map~list", { waitUntil: "commit" });
  await expect(page.locator(".map-slot")).toBeHidden();
  await page.clock.runFor(4000);
  await expectOwnParts(page, { isMapShown: true });
  letIn();
  await expect.poll(() => listedMeetings(page)).toEqual(["China"]);
  await expect(page.getByText("All 4 meetings are shown.")).toBeHidden();
});
