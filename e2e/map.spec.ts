import type { Locator, Page } from "@playwright/test";
import { address, expect, listedMeetings, openPage, test } from "./reader.ts";

function mapOf(page: Page): Locator {
  return page.getByRole("region", { name: "Map of the countries that took part" });
}

test("the map names each country with its role and meetings, in a sensible order", async ({ page }) => {
  await openPage(page, "./");
  const countries = mapOf(page).getByRole("button", { name: /meetings?(, selected)?$/ });
  await expect(countries).toHaveCount(5);
  expect(await countries.evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute("aria-label")))).toEqual([
    "India, whose meetings these are, 4 meetings",
    "Belarus, met, 1 meeting",
    "China, met, host, 1 meeting",
    "Kazakhstan, met, 1 meeting",
    "Tajikistan, met, 1 meeting",
  ]);
});

test("a click on a country chooses it and opens its meeting, and another adds to it @desktop", async ({ page }) => {
  await openPage(page, "./");
  await mapOf(page)
    .getByRole("button", { name: /^Kazakhstan/ })
    .click();
  await expect.poll(() => listedMeetings(page)).toEqual(["Kazakhstan"]);
  expect(address(page)).toBe("/qingdao-2025/kazakhstan/?country=KAZ");
  await expect(page.getByRole("button", { name: /^Meeting with China.*outside the filters/ })).toBeVisible();
  await expect(mapOf(page).getByRole("button", { name: "Kazakhstan, met, 1 meeting, selected" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(page.getByRole("link", { name: "Kazakhstan", exact: true })).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("button", { name: /^Meeting with Kazakhstan/ })).toHaveAttribute("aria-pressed", "true");
  await mapOf(page)
    .getByRole("button", { name: /^China/ })
    .click();
  await expect.poll(() => listedMeetings(page)).toEqual(["China", "Kazakhstan"]);
  expect(address(page)).toBe("/qingdao-2025/china/?country=CHN~KAZ");
});

test("a tap on a country filters the list @phone", async ({ page }) => {
  await openPage(page, "./");
  await mapOf(page)
    .getByRole("button", { name: /^Kazakhstan/ })
    .tap({ position: { x: 25, y: 25 } });
  await expect.poll(() => listedMeetings(page)).toEqual(["Kazakhstan"]);
});

test("Enter and Space toggle a country, and its name says so @desktop", async ({ page }) => {
  await openPage(page, "./");
  const belarus = mapOf(page).getByRole("button", { name: /^Belarus/ });
  await belarus.focus();
  await page.keyboard.press("Enter");
  await expect(belarus).toHaveAccessibleName("Belarus, met, 1 meeting, selected");
  await expect.poll(() => listedMeetings(page)).toEqual(["Belarus"]);
  await page.keyboard.press("Space");
  await expect(belarus).toHaveAccessibleName("Belarus, met, 1 meeting");
  await expect(belarus).toBeFocused();
  expect(address(page)).toBe("/qingdao-2025/");
});

test("Tab goes from country to country, and what a country was is told on focus @desktop", async ({ page }) => {
  await openPage(page, "./");
  await mapOf(page)
    .getByRole("button", { name: /^India/ })
    .focus();
  for (const name of ["Belarus", "China", "Kazakhstan", "Tajikistan"]) {
    await page.keyboard.press("Tab");
    await expect(mapOf(page).getByRole("button", { name: new RegExp(`^${name}`) })).toBeFocused();
    await expect(mapOf(page).getByRole("tooltip")).toContainText(name);
  }
  await page.keyboard.press("Escape");
  await expect(mapOf(page).getByRole("tooltip")).toHaveCount(0);
});

test("a country's count follows the other filters", async ({ page }) => {
  await openPage(page, "qingdao-2025/?act=proposed");
  await expect(mapOf(page).getByRole("button", { name: "Belarus, met, no meetings" })).toBeVisible();
  await expect(mapOf(page).getByRole("button", { name: "China, met, host, 1 meeting" })).toBeVisible();
});

test("lines lead from each guest's country to the venue, and none between two countries", async ({ page }) => {
  await openPage(page, "./");
  await expect(mapOf(page).getByRole("button", { name: /^India/ })).toBeVisible();
  await expect(mapOf(page).getByRole("button", { name: "Qingdao, where they met" })).toBeVisible();
  await expect(mapOf(page).locator(".map-arrow")).toHaveCount(4);
});

test("a line tells whose way it is, and for how many meetings @desktop", async ({ page }) => {
  await openPage(page, "./");
  await expect(mapOf(page).getByRole("button", { name: /^India/ })).toBeVisible();
  const ways = mapOf(page).locator(".map-link-handle");
  const titles = [
    "From India to Qingdao: 4 meetings",
    "From Belarus to Qingdao: 1 meeting",
    "From Tajikistan to Qingdao: 1 meeting",
    "From Kazakhstan to Qingdao: 1 meeting",
  ];
  await expect(ways).toHaveCount(titles.length);
  for (const [index, title] of titles.entries()) {
    await ways.nth(index).dispatchEvent("mouseover");
    await expect(mapOf(page).getByRole("tooltip")).toContainText(title);
  }
});

test("the key says what labels do not, and names the disputed areas", async ({ page }) => {
  await openPage(page, "./");
  await expect(mapOf(page).getByRole("button", { name: /^India/ })).toBeVisible();
  await mapOf(page).getByText("Key", { exact: true }).click();
  await expect(mapOf(page).locator(".map-legend-rows li")).toHaveText([
    "India, whose meetings these are",
    "Country it met",
    "Came to Qingdao (no route)",
    "Disputed: no position taken",
  ]);
  await mapOf(page)
    .getByText(/^Disputed areas/)
    .click();
  await expect(
    mapOf(page)
      .getByText(/Aksai Chin/)
      .first(),
  ).toBeVisible();
});

const MOMENTS = {
  "before any script": 0,
  "while the map loads": 400,
  "about when it comes": 900,
  "after it came": 3000,
};

for (const [moment, wait] of Object.entries(MOMENTS)) {
  test(`a tap on the key ${moment} opens it, and it stays open on the live map @phone`, async ({ page }) => {
    // A slow line, so that there is a while between the picture and the map.
    await page.route(/\.js$|world\.topo\.json/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      await route.continue();
    });
    await page.goto("qingdao-2025/", { waitUntil: "commit" });
    const key = mapOf(page).getByText("Key", { exact: true });
    await key.waitFor();
    await page.waitForTimeout(wait);
    await key.tap();
    await expect(mapOf(page).getByText("Disputed: no position taken")).toBeVisible();
    await expect(mapOf(page).getByRole("button", { name: "Zoom in" })).toBeVisible();
    await expect(mapOf(page).getByText("Disputed: no position taken")).toBeVisible();
    await expect(mapOf(page).getByText(/^Disputed areas/)).toBeVisible();
  });
}

test("zoom and reset work without dragging, and the position is in the link @desktop", async ({ page }) => {
  await openPage(page, "./");
  await mapOf(page).getByRole("button", { name: "Zoom in" }).click();
  await expect
    .poll(() => new URL(page.url()).searchParams.get("map"))
    .toMatch(/^\d+(\.\d+)?\/-?\d+(\.\d+)?\/-?\d+(\.\d+)?$/);
  const moved = page.url();
  await page.reload();
  await expect(mapOf(page).getByRole("button", { name: /^India/ })).toBeVisible();
  expect(page.url()).toBe(moved);
  await mapOf(page).getByRole("button", { name: "Reset map" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("map")).toBeNull();
});

test("the wheel over the map scrolls the page; only Ctrl makes it zoom @desktop", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  await openPage(page, "qingdao-2025/china/");
  await expect(mapOf(page).getByRole("button", { name: /^India/ })).toBeVisible();
  await mapOf(page).hover({ position: { x: 200, y: 100 } });
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect(new URL(page.url()).searchParams.get("map")).toBeNull();
});

test("what is hovered in the list is marked on the map and the timeline, and the other way @desktop", async ({
  page,
}) => {
  await openPage(page, "./");
  await expect(mapOf(page).getByRole("button", { name: /^India/ })).toBeVisible();
  const before = await mapOf(page).locator(".is-highlighted").count();
  await page.getByRole("article", { name: "Kazakhstan" }).hover();
  await expect.poll(() => mapOf(page).locator(".is-highlighted").count()).toBeGreaterThan(before);
  await page.getByRole("button", { name: /^Meeting with Belarus/ }).hover();
  await expect(page.getByRole("article", { name: "Belarus" })).toHaveClass(/is-highlighted/);
});

test("no label leaves the map, covers another one, or lies under the key or the buttons", async ({ page }) => {
  await openPage(page, "./");
  await expect(mapOf(page).getByRole("button", { name: /^India/ })).toBeVisible();
  const boxesOf = (selector: string) =>
    page.locator(selector).evaluateAll((all) =>
      all
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          return { name: element.textContent ?? "", left, top, right, bottom };
        }),
    );
  const [map] = await boxesOf(".map-view");
  const labels = await boxesOf(".map-view .map-label");
  const controls = await boxesOf(".map-view .map-legend, .map-view .map-buttons");
  expect(labels).toHaveLength(7);
  expect(controls).toHaveLength(2);
  for (const [index, label] of labels.entries()) {
    expect(label.left).toBeGreaterThanOrEqual(map?.left ?? Number.NaN);
    expect(label.right).toBeLessThanOrEqual(map?.right ?? Number.NaN);
    const covered = [...labels.slice(index + 1), ...controls].filter(
      (other) =>
        Math.min(label.right, other.right) - Math.max(label.left, other.left) > 1 &&
        Math.min(label.bottom, other.bottom) - Math.max(label.top, other.top) > 1,
    );
    expect(covered.map(({ name }) => name)).toEqual([]);
  }
});
