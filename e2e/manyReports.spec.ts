import type { Page } from "@playwright/test";
import { axeFindings, inScheme } from "./axe.ts";
import { address, expect, openPage, test } from "./reader.ts";

const SOURCE = "india-defence-2019-2025/?panel=source";
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 3, name });
const search = (page: Page) => page.getByRole("searchbox", { name: "Search the reports" });
const year = (page: Page, name: string) => page.locator("summary").filter({ hasText: name });

test("221 reports are an index by year, and not 221 reports one below the other", async ({ page }) => {
  await openPage(page, SOURCE);
  await expect(heading(page, "221 reports")).toBeVisible();
  await expect(page.getByText("All of them are known by address")).toBeVisible();
  await expect(page.locator("summary").filter({ hasText: /\d reports?$/ })).toHaveText([
    "2019 9 reports",
    "2020 15 reports",
    "2021 12 reports",
    "2022 26 reports",
    "2023 45 reports",
    "2024 22 reports",
    "2025 56 reports",
    "Date not known 36 reports",
  ]);
  expect((await page.locator("#panel").boundingBox())!.height).toBeLessThan(900);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(page.viewportSize()?.width);
});

test("a report is found, opened, and left with Back, by keys alone", async ({ page }) => {
  await openPage(page, SOURCE);
  await search(page).focus();
  await page.keyboard.type("embassy tashkent uzbekistan");
  await expect(page.getByRole("status").filter({ hasText: "221" })).toHaveText("1 of 221 reports");
  await page.keyboard.press("Tab");
  const row = page.getByRole("link", { name: /^Embassy of India, Tashkent/ });
  await expect(row).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(heading(page, "Embassy of India, Tashkent, date not known")).toBeFocused();
  await expect(heading(page, "Embassy of India, Tashkent, date not known")).toBeInViewport();
  expect(address(page)).toMatch(/\?panel=source&para=embassy-of-india-tashkent-undated$/);
  await page.goBack();
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
  await expect(search(page)).toHaveValue("embassy tashkent uzbekistan");
  await search(page).focus();
  await page.keyboard.press("Escape");
  await expect(search(page)).toHaveValue("");
  await expect(year(page, "2019")).toBeVisible();
});

test("a report of an unfolded year is left with Back to its line", async ({ page }) => {
  await openPage(page, SOURCE);
  await year(page, "2025").click();
  const row = page.getByRole("link", { name: /^The Hawk \(IANS\), 1 Nov 2025/ });
  await row.click();
  await expect(page.getByRole("heading", { level: 3, name: "The Hawk (IANS), 1 Nov 2025" })).toBeFocused();
  await page.getByRole("button", { name: "Back to where you were" }).click();
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
});

test("the link of a report opens it alone, says what it is cited for, and leads to the index", async ({ page }) => {
  await openPage(page, `${SOURCE}&para=news18-pti-2019-11-03`);
  await expect(heading(page, "News18 (PTI), 3 Nov 2019")).toBeFocused();
  const cited = page.getByRole("region", { name: "Cited for" });
  await expect(cited.getByRole("listitem").filter({ hasText: "Accounts differ. The date:" })).toContainText(
    "This one says: The signing was on Saturday, 2 November 2019.",
  );
  await expect(cited.getByRole("listitem")).not.toHaveCount(1);
  await page.getByRole("link", { name: "All 221 reports" }).click();
  await expect(page.locator("#index-news18-pti-2019-11-03")).toBeFocused();
  expect(address(page)).toBe(`/${SOURCE}`);
  await page.goBack();
  await cited.getByRole("link", { name: "Meeting with Uzbekistan, 2 Nov 2019" }).click();
  expect(address(page)).toBe("/india-defence-2019-2025/2019-11-02-tashkent-uzb/");
});

test("a meeting's link to a report opens that report, and Back leads to the link", async ({ page }) => {
  await openPage(page, "india-defence-2019-2025/2019-11-02-tashkent-uzb/");
  const link = page
    .locator("#panel")
    .getByRole("link", { name: /^Source, / })
    .first();
  const id = await link.getAttribute("id");
  await link.click();
  await expect(page.locator("h3[id^=report-]:focus")).toBeInViewport({ timeout: 15_000 });
  await page.goBack();
  await expect(page.locator(`[id="${id}"]`)).toBeFocused();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the index, in what is found, and in a report, ${inScheme(colorScheme)}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const violations = () => axeFindings(page, { inside: "#panel", coloursOnly: colorScheme === "dark" });
    await openPage(page, SOURCE);
    await year(page, "2021").click();
    expect(await violations()).toEqual([]);
    await search(page).fill("vietnam");
    await expect(page.getByText("15 of 221 reports")).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.getByRole("link", { name: /^India Today/ }).click();
    await expect(heading(page, "India Today, 8 Jun 2022")).toBeFocused();
    expect(await violations()).toEqual([]);
  });
}
