import type { Locator, Page } from "@playwright/test";
import { address, expect, listedMeetings, openPage, test } from "./reader.ts";

/** Opens the timeline, which is a panel of its own on a small screen. */
async function openTimeline(page: Page, isMobile: boolean, search = ""): Promise<Locator> {
  await openPage(page, `qingdao-2025/${isMobile ? `?panel=timeline${search.replace("?", "&")}` : search}`);
  const timeline = page.getByRole("region", { name: "Timeline" }).last();
  await expect(timeline.getByRole("slider", { name: "From" })).toBeVisible();
  return timeline;
}

function period(page: Page): string | null {
  return new URL(page.url()).searchParams.get("period");
}

test("dates are drawn by their precision, and the list tells the same in words", async ({ page, isMobile }) => {
  const timeline = await openTimeline(page, isMobile);
  await expect(timeline.getByText("4 years not shown").first()).toBeVisible();
  await timeline.getByText("Timeline as a list").click();
  const list = timeline.getByRole("list").last();
  await expect(list.getByText(/India-China border standoff/)).toBeVisible();
  await expect(list.getByText(/some time within 22 Apr 2025 to 26 Jun 2025/)).toBeVisible();
  await expect(list.getByText(/The report gives no date/)).toBeVisible();
});

test("a meeting's mark opens the meeting, by click and by keyboard @desktop", async ({ page, isMobile }) => {
  const timeline = await openTimeline(page, isMobile);
  await timeline.getByRole("button", { name: "Meeting with China, 26 Jun 2025, derived date" }).click();
  expect(address(page)).toBe("/qingdao-2025/china/");
  await expect(page.getByRole("article", { name: "China" }).getByText(/delimitation/)).toBeVisible();
  const belarus = timeline.getByRole("button", { name: /^Meeting with Belarus/ });
  await belarus.focus();
  await page.keyboard.press("Enter");
  expect(address(page)).toBe("/qingdao-2025/belarus/");
  await expect(belarus).toHaveAccessibleName(/selected/);
});

test("the range is set by keyboard, and filters list, map and link", async ({ page, isMobile }) => {
  const timeline = await openTimeline(page, isMobile, "?period=..2025-06-27");
  const until = timeline.getByRole("slider", { name: "Until" });
  await until.focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => period(page)).toBe("..2025-06-25");
  await expect(until).toHaveAttribute("aria-valuetext", "25 Jun 2025");
  await expect(page.getByRole("status").filter({ hasText: "0 of 4 meetings" })).toBeVisible();
  await expect(page.getByRole("button", { name: "China, met, host, no meetings" })).toBeVisible();
  await page.keyboard.press("End");
  await expect.poll(() => period(page)).toBeNull();
  await expect(page.getByRole("status").filter({ hasText: "4 of 4 meetings" })).toBeVisible();
});

test("the range is set by drag @desktop", async ({ page, isMobile }) => {
  const timeline = await openTimeline(page, isMobile);
  const handle = timeline.getByRole("slider", { name: "Until" });
  const box = await handle.boundingBox();
  if (!box) throw new Error("The handle has no place on the screen.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 300, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => period(page)).toMatch(/^\.\.2025-0[456]-\d\d$/);
  await expect.poll(() => listedMeetings(page)).toEqual([]);
});

test("the range is set by date fields, and by a link; Clear dates opens it again", async ({ page, isMobile }) => {
  const timeline = await openTimeline(page, isMobile, "?period=2025-04..");
  await expect(timeline.getByLabel("From", { exact: true }).and(page.locator("[type=date]"))).toHaveValue("2025-04-01");
  await timeline.getByLabel("Until", { exact: true }).and(page.locator("[type=date]")).fill("2025-06-26");
  await expect.poll(() => period(page)).toBe("2025-04..2025-06-26");
  await expect(timeline.getByText("Showing Apr 2025 to 26 Jun 2025")).toBeVisible();
  await timeline.getByRole("button", { name: "Clear dates" }).click();
  await expect.poll(() => period(page)).toBeNull();
});

test("a background event tells its note on focus, and Escape closes it @desktop", async ({ page, isMobile }) => {
  const timeline = await openTimeline(page, isMobile);
  await timeline.getByRole("img", { name: /^Operation Sindoor/ }).focus();
  await expect(timeline.getByText(/it lies after the attack of 22 April/).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(timeline.getByRole("tooltip")).toHaveCount(0);
});
