import type { Page } from "@playwright/test";
import { address, expect, listedMeetings, openPage, test } from "./reader.ts";

/** Opens the facet's menu, or the sheet with all of them on a small screen. */
async function openFacet(page: Page, name: string, isMobile: boolean): Promise<void> {
  if (isMobile) await page.getByRole("button", { name: /^Filters/ }).click();
  else await page.getByText(name, { exact: true }).first().click();
}

async function leaveFacet(page: Page, isMobile: boolean): Promise<void> {
  if (isMobile) await page.getByRole("button", { name: /^Show \d/ }).click();
  else await page.keyboard.press("Escape");
}

const FACETS = [
  { facet: "Country", value: "Kazakhstan", count: "1", meetings: ["Kazakhstan"], address: "?country=KAZ" },
  {
    facet: "Country",
    value: "India",
    count: "4",
    meetings: ["China", "Belarus", "Tajikistan", "Kazakhstan"],
    address: "?country=IND",
  },
  {
    facet: "Topic",
    value: "Defence production and self-reliance",
    count: "3",
    meetings: ["Belarus", "Tajikistan", "Kazakhstan"],
    address: "?topic=defence-production",
  },
  {
    facet: "Topic",
    value: "Training",
    count: "4, 1 unclear",
    meetings: ["China", "Belarus", "Tajikistan", "Kazakhstan"],
    address: "?topic=training",
  },
  { facet: "What was done", value: "Acknowledged", count: "1", meetings: ["China"], address: "?act=acknowledged" },
  { facet: "Person", value: "Dong Jun", count: "1", meetings: ["China"], address: "?person=dong-jun" },
];

for (const { facet, value, count, meetings, address: expected } of FACETS) {
  test(`${facet}: “${value}” says what it would give, and gives it`, async ({ page, isMobile }) => {
    await openPage(page, "./");
    await openFacet(page, facet, isMobile);
    const box = page.getByRole("checkbox", { name: new RegExp(`^${value}`) });
    await expect(page.locator("label").filter({ has: box }).getByText(count, { exact: true })).toBeVisible();
    await box.check();
    await leaveFacet(page, isMobile);
    await expect.poll(() => listedMeetings(page)).toEqual(meetings);
    expect(address(page)).toBe(`/qingdao-2025/${expected}`);
    await page.getByRole("button", { name: `Remove ${facet}: ${value}` }).click();
    await expect.poll(() => address(page)).toBe("/qingdao-2025/");
  });
}

test("facet counts follow the other filters", async ({ page, isMobile }) => {
  await openPage(page, "qingdao-2025/?country=CHN");
  await openFacet(page, "What was done", isMobile);
  const stated = page.locator("label").filter({ has: page.getByRole("checkbox", { name: /^Stated/ }) });
  await expect(stated.getByText("0", { exact: true })).toBeVisible();
});

test("filters go one by one, and all at once, and the focus is never lost", async ({ page }) => {
  await openPage(page, "qingdao-2025/?country=CHN&topic=de-escalation&act=agreed");
  await page.getByRole("button", { name: "Remove Topic: De-escalation" }).click();
  await expect(page.getByRole("button", { name: "Remove What was done: Agreed" })).toBeFocused();
  expect(address(page)).toBe("/qingdao-2025/?country=CHN&act=agreed");
  await page.getByRole("button", { name: "Clear all" }).click();
  expect(address(page)).toBe("/qingdao-2025/");
  await expect(page.getByRole("searchbox")).toBeFocused();
});

test("an empty result names the one filter to take away, and what that gives", async ({ page }) => {
  await openPage(page, "qingdao-2025/?country=BLR&topic=delimitation");
  await expect(page.getByRole("heading", { name: "No meeting fits all of these filters" })).toBeVisible();
  await expect(page.getByText("Without Country: Belarus gives 1 meeting")).toBeVisible();
  await page.getByRole("button", { name: "Without Country: Belarus" }).click();
  await expect.poll(() => listedMeetings(page)).toEqual(["China"]);
  expect(address(page)).toBe("/qingdao-2025/?topic=delimitation");
  await expect(page.getByRole("searchbox")).toBeFocused();
});

test("search ignores accents and case, and finds aliases", async ({ page }) => {
  await openPage(page, "./");
  for (const [text, meetings] of [
    ["VIKTOR", ["Belarus"]],
    ["sobirzoda", ["Tajikistan"]],
    ["délimitation", ["China"]],
    ["admiral border", ["China"]],
  ] as const) {
    await page.getByRole("searchbox").fill(text);
    await expect.poll(() => listedMeetings(page)).toEqual(meetings);
  }
  await page.getByRole("searchbox").fill("no such words");
  await expect(page.getByRole("status").filter({ hasText: "0 of 4 meetings" })).toBeVisible();
});

test("a search marks the words in the sentence that it found", async ({ page }) => {
  await openPage(page, "qingdao-2025/?q=roadmap");
  const card = page.getByRole("article", { name: "China" });
  await expect(card.locator("mark")).toHaveText(["roadmap"]);
  await expect(card.locator(".list-match")).toContainText("Statement: A structured roadmap");
});

test("a search is answered from the report: who is only named in it, and what it leaves out", async ({ page }) => {
  await openPage(page, "./");
  const answer = page.locator(".list-answer");
  await page.getByRole("searchbox").fill("Russia");
  await expect(answer).toContainText("Not in this report: A meeting with Russia’s defence minister");
  await page.getByRole("searchbox").fill("Pakistan");
  await expect(answer).toContainText("Pakistan. Named in the report, but took part in no meeting:");
  await answer.getByRole("link", { name: "Source, paragraph 12" }).click();
  await expect(page.getByRole("article", { name: "Paragraph 12", exact: true })).toBeFocused();
});

test("the period can be set by two date fields; a reversed one changes nothing and says so", async ({
  page,
  isMobile,
}) => {
  await openPage(page, "./");
  await openFacet(page, "Period", isMobile);
  const fields = isMobile ? page.getByRole("dialog") : page.getByRole("search");
  await fields.getByLabel("From").fill("2025-06-01");
  await fields.getByLabel("Until").fill("2025-06-26");
  await expect.poll(() => new URL(page.url()).searchParams.get("period")).toBe("2025-06-01..2025-06-26");
  await fields.getByLabel("From").fill("2025-07-01");
  await expect(fields.getByRole("alert")).toContainText("choose a later end or an earlier start");
  expect(new URL(page.url()).searchParams.get("period")).toBe("2025-06-01..2025-06-26");
});

for (const width of [900, 1440]) {
  test(`the menus lie within the page at ${width} pixels, with something chosen in each @desktop`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openPage(page, "qingdao-2025/?country=CHN~KAZ&topic=training&act=agreed&period=2025..");
    for (const menu of await page.locator(".filter-menu").all()) {
      await menu.locator("summary").click();
      const box = await menu.locator(".filter-menu-body").boundingBox();
      expect(box!.x + box!.width).toBeLessThanOrEqual(width);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
