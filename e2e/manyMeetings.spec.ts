import { address, expect, openPage, test } from "./reader.ts";

const MANY = "india-defence-2019-2025/";

test("seventy-nine meetings stand by year, with the way to each year", async ({ page }) => {
  await openPage(page, MANY);
  const jumps = page.getByRole("navigation", { name: "Parts of the list" });
  await expect(jumps.getByRole("link")).toHaveCount(7);
  await jumps.getByRole("link", { name: "2021, 4 meetings" }).click();
  await expect(page.getByRole("heading", { name: /^2021/ })).toBeFocused();
  await expect(page.getByRole("heading", { name: /^2021/ })).toBeInViewport();
  expect(address(page)).toBe(`/${MANY}`);
  await expect(page.getByRole("region", { name: /^2021/ }).getByRole("article")).toHaveCount(4);
});

test("they stand by occasion when a reader asks for it, and the link says so", async ({ page }) => {
  await openPage(page, MANY);
  await page.getByRole("combobox", { name: "Order" }).selectOption("By occasion");
  await expect(page.getByRole("heading", { name: /^12th ADMM-Plus, Kuala Lumpur/ })).toBeAttached();
  expect(address(page)).toBe(`/${MANY}?sort=occasion`);
});

test("a few outcomes are told at once, and the others and the gaps behind their number", async ({ page }) => {
  await openPage(page, MANY);
  const story = page.getByRole("region", { name: "What came of it" });
  await expect(story.getByRole("listitem").filter({ visible: true })).toHaveCount(4);
  await story.getByText("6 more outcomes").click();
  await expect(story.getByRole("listitem").filter({ visible: true })).toHaveCount(10);
  await page.getByText("3 gaps are known:").click();
  await expect(page.getByText(/^Meetings at DefExpo, October 2022/)).toBeVisible();
});

test("both sides' accounts stand beside each other, and so does every version of what is told differently", async ({
  page,
}) => {
  await openPage(page, `${MANY}2025-06-26-qingdao-chn/`);
  const accounts = page.getByRole("region", { name: "Each side’s own account" });
  await expect(accounts.getByRole("heading")).toHaveText([
    "Each side’s own account",
    "India’s account, 27 Jun 2025",
    "China’s account, 26 Jun 2025",
  ]);
  const differences = page.getByRole("region", { name: "Where accounts differ" });
  await expect(differences).toContainText("26 June 2025.");
  await expect(differences).toContainText("Friday, 27 June 2025.");
  await expect(differences.getByText("It is not recorded which report says so.")).toHaveCount(0);
});

test("a report known by its address is named as not read, and its citation leads to it", async ({ page }) => {
  await openPage(page, `${MANY}2019-11-02-tashkent-uzb/`);
  await page.getByRole("region", { name: "How this meeting is known" }).getByRole("link").first().click();
  await expect.poll(() => address(page)).toMatch(/panel=source&para=[a-z]/);
  await expect(
    page
      .getByText(/^Not read in full:/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
});

for (const width of [1440, 820, 390, 320]) {
  for (const path of [MANY, `${MANY}2020-09-04-moscow-chn/`, "singapore-2024/", "dossiers/"]) {
    test(`nothing scrolls ${path} sideways at ${width} px @desktop`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openPage(page, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

test("meetings on one day with one country are told apart by who spoke", async ({ page }) => {
  await openPage(page, "singapore-2024/");
  const names = await page.getByRole("article").getByRole("heading", { level: 3 }).allInnerTexts();
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.startsWith("Cambodia"))).toHaveLength(3);
  await expect(page.getByRole("heading", { name: /Japan and South Korea/ })).toBeAttached();
});

test("a meeting of which nothing is told says so", async ({ page }) => {
  await openPage(page, "singapore-2024/");
  const silent = page.getByRole("article").filter({ has: page.getByRole("heading", { name: "Ukraine" }) });
  await expect(silent).toContainText(/tells nothing of what was said/i);
});
