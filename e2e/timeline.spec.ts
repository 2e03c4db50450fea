import type { Locator, Page } from "@playwright/test";
import { address, expect, listedMeetings, openPage, test } from "./reader.ts";

/** Opens the timeline, which is a panel of its own on a small screen, and waits for the live one. */
async function openTimeline(page: Page, isMobile: boolean, search = ""): Promise<Locator> {
  await openPage(page, `qingdao-2025/${isMobile ? `?panel=timeline${search.replace("?", "&")}` : search}`);
  const timeline = page.getByRole("region", { name: "Timeline" }).last();
  await expect(timeline.getByRole("button", { name: /^Meeting with China/ })).toBeVisible();
  return timeline;
}

test("few dates are a strip: printed at the marks, the band with its own in words, and all in the list", async ({
  page,
  isMobile,
}) => {
  const timeline = await openTimeline(page, isMobile);
  const strip = timeline.getByRole("group", { name: "Timeline of context, meetings and coverage" });
  for (const date of ["2020", "26 Jun", "27 Jun"]) await expect(strip.getByText(date, { exact: true })).toBeVisible();
  await expect(strip.getByText(/Operation Sindoor, no date given/)).toBeVisible();
  await timeline.getByText("Timeline as a list").click();
  const list = timeline.getByRole("list").last();
  await expect(list.getByText(/India-China border standoff/)).toBeVisible();
  await expect(list.getByText(/no date given: between 22 Apr and 26 Jun 2025/)).toBeVisible();
  await expect(list.getByText(/worked out from “Thursday”/).first()).toBeVisible();
});

test("a strip has no range, fits its screen, and takes no more of it when it comes alive", async ({
  page,
  isMobile,
}) => {
  const charts: string[] = [];
  page.on("response", (response) => /TimelineView|yearsPicture/.test(response.url()) && charts.push(response.url()));
  await page.goto(`qingdao-2025/${isMobile ? "?panel=timeline" : ""}`);
  const slot = page.locator(".timeline-slot").last();
  await slot.locator(".timeline").waitFor();
  const before = await slot.boundingBox();
  const timeline = await openTimeline(page, isMobile);
  expect((await slot.boundingBox())?.height).toBe(before?.height);
  expect(before?.height).toBeLessThan(isMobile ? 200 : 165);
  await expect(timeline.getByRole("slider")).toHaveCount(0);
  await expect(timeline.locator("[type=date]")).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect(charts).toEqual([]);
});

test("a meeting's mark chooses the meeting and says so; pressed again it closes it", async ({ page, isMobile }) => {
  const timeline = await openTimeline(page, isMobile);
  const china = timeline.getByRole("button", {
    name: /^Meeting with China, 26 Jun 2025, worked out from “Thursday”/,
  });
  await china.click();
  await expect.poll(() => address(page)).toContain("/qingdao-2025/china/");
  await expect(china).toHaveAttribute("aria-pressed", "true");
  const belarus = timeline.getByRole("button", { name: /^Meeting with Belarus/ });
  await belarus.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => address(page)).toContain("/qingdao-2025/belarus/");
  await expect(belarus).toHaveAccessibleName(/selected/);
  await expect(china).toHaveAttribute("aria-pressed", "false");
  await belarus.click();
  await expect.poll(() => address(page)).not.toContain("belarus");
});

test("no tip lies on the mark that is pressed next @desktop", async ({ page, isMobile }) => {
  const timeline = await openTimeline(page, isMobile);
  for (const name of ["China", "Belarus", "Tajikistan", "Kazakhstan"]) {
    await timeline.getByRole("button", { name: new RegExp(`^Meeting with ${name}`) }).click({ timeout: 2000 });
    await expect.poll(() => address(page)).toBe(`/qingdao-2025/${name.toLowerCase()}/`);
  }
});

test("a group's mark lists what it stands for, and Escape goes back to it @desktop", async ({ page, isMobile }) => {
  const timeline = await openTimeline(page, isMobile);
  const group = timeline.getByRole("button", { name: "2 publications, 27 Jun 2025, 2 in view" });
  await group.click();
  await expect(group).toHaveAttribute("aria-expanded", "true");
  await expect(
    timeline.getByRole("group", { name: "2 publications, 27 Jun 2025" }).getByText("IANS report"),
  ).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(group).toHaveAttribute("aria-expanded", "false");
  await expect(group).toBeFocused();
});

test("a period from the link or the one Period control is told below the strip, with Clear dates", async ({
  page,
  isMobile,
}) => {
  const timeline = await openTimeline(page, isMobile, "?period=2025-04..2025-06-25");
  await expect.poll(() => listedMeetings(page)).toEqual([]);
  await expect(timeline.getByText("Showing Apr 2025 to 25 Jun 2025")).toBeVisible();
  await expect(timeline.getByRole("button", { name: /^Meeting with China.*outside the filters/ })).toBeVisible();
  await timeline.getByRole("button", { name: "Clear dates" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("period")).toBeNull();
  await expect(timeline.getByText(/^Showing/)).toHaveCount(0);
});

test("the Period menu is whole on the screen @desktop", async ({ page }) => {
  for (const width of [1440, 1300, 1100, 910]) {
    await page.setViewportSize({ width, height: 900 });
    await openPage(page, "qingdao-2025/");
    await page.locator("#filter-period").click();
    const menu = await page.locator(".filter-menu[open] > .filter-menu-body").boundingBox();
    expect(menu?.x).toBeGreaterThanOrEqual(0);
    expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(width);
    for (const label of ["From", "Until"])
      await expect(page.getByLabel(label, { exact: true })).toBeInViewport({ ratio: 1 });
  }
});

test("a background event tells its note on focus, and Escape closes it @desktop", async ({ page, isMobile }) => {
  const timeline = await openTimeline(page, isMobile);
  await timeline.getByRole("img", { name: /^Operation Sindoor/ }).focus();
  await expect(timeline.getByText(/it lies after the attack of 22 April/).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(timeline.getByRole("tooltip")).toHaveCount(0);
});
