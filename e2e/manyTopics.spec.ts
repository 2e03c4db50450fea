import type { Page } from "@playwright/test";
import { axeFindings } from "./axe.ts";
import { address, expect, openPage, test } from "./reader.ts";

const TOPICS = "india-defence-2019-2025/?panel=topics";

async function openTopics(page: Page, width: number, path = TOPICS): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await openPage(page, path);
  await expect(page.getByRole("list", { name: "Legend" })).toBeVisible();
}

const pageWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

for (const width of [320, 390, 820, 1440]) {
  // A list on a narrow screen and a table on a wide one have all the colours.
  for (const colorScheme of [390, 1440].includes(width) ? (["light", "dark"] as const) : (["light"] as const)) {
    test(`topics of 37 countries stay in their frame and axe finds nothing: ${width} px, ${colorScheme} @desktop`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await openTopics(page, width);
      expect(await pageWidth(page)).toBeLessThanOrEqual(width);
      // In a table the countries, in a list the topics.
      await page
        .getByRole("button", { name: /^Show \d+ more/ })
        .first()
        .click();
      await expect(page.getByRole("button", { name: /^Show fewer/ })).toHaveCount(1);
      for (const summary of (await page.locator(".ranked-list summary").all()).slice(0, 3)) await summary.click();
      expect(await pageWidth(page)).toBeLessThanOrEqual(width);
      expect(await axeFindings(page, { inside: ".topics", coloursOnly: colorScheme === "dark" })).toEqual([]);
    });
  }
}

test("the first countries fit beside the map, the others are unfolded and scroll under the topics' names @desktop", async ({
  page,
}) => {
  await openTopics(page, 1440);
  const frame = page.getByRole("region", { name: /^Table of topics/ });
  const overflow = () => frame.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(await overflow()).toBe(0);
  await page.getByRole("button", { name: "Show 29 more countries" }).click();
  await expect(page.getByRole("columnheader")).toHaveCount(39);
  expect(await overflow()).toBeGreaterThan(500);

  const topic = page.getByRole("rowheader", { name: "Maritime security" });
  const before = await topic.boundingBox();
  await frame.focus();
  await page.keyboard.press("End");
  for (let i = 0; i < 12; i++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(200);
  expect((await topic.boundingBox())?.x).toBe(before?.x);
});

test("a number that the keyboard reaches is never under the topics' names @desktop", async ({ page }) => {
  await openTopics(page, 1440);
  await page.getByRole("button", { name: "Show 29 more countries" }).click();
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Joint exercises" }) });
  const links = row.getByRole("link");
  await links.last().focus();
  for (let left = (await links.count()) - 1; left > 0; left--) {
    await page.keyboard.press("Shift+Tab");
    const [head, mark] = await Promise.all([
      row.getByRole("rowheader").boundingBox(),
      page.locator(":focus").boundingBox(),
    ]);
    expect(mark?.x).toBeGreaterThanOrEqual((head?.x ?? 0) + (head?.width ?? 0));
  }
});

test("a number leads to as many meetings as it says @desktop", async ({ page }) => {
  await openTopics(page, 1440);
  await page.getByRole("link", { name: "Indo-Pacific, United States: 6 meetings; a subject of the meeting" }).click();
  expect(address(page)).toBe("/india-defence-2019-2025/?country=USA&topic=indo-pacific");
  await expect(page.getByRole("article")).toHaveCount(6);
  await page.goBack();
  await page.getByRole("link", { name: "Joint exercises: 13 meetings" }).click();
  expect(address(page)).toBe("/india-defence-2019-2025/?topic=joint-exercises");
  await expect(page.getByRole("article")).toHaveCount(13);
});

test("on a phone a topic opens into its countries, and each leads to its meetings @phone", async ({ page }) => {
  await openPage(page, TOPICS);
  await expect(page.getByRole("table")).toHaveCount(0);
  const topic = page.getByRole("group").filter({ hasText: "Maritime security" });
  await topic.locator("summary").tap();
  await topic.getByRole("link", { name: /^Maritime security, Australia: 2 meetings/ }).tap();
  expect(address(page)).toBe("/india-defence-2019-2025/?country=AUS&topic=maritime-security");
  await expect(page.getByRole("article")).toHaveCount(2);
});
