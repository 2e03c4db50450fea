import type { Page } from "@playwright/test";
import { address, expect, openPage, test } from "./reader.ts";

const SLOTS = { map: ".map-slot", timeline: ".timeline-slot" };

/** One key in the search field: what it made of the text, and what had changed in map and timeline until then. */
interface Key {
  text: string;
  address: string;
  map: number;
  timeline: number;
}

declare global {
  interface Window {
    changes: { map: number; timeline: number };
    keys: Key[];
  }
}

/** Opens a page, has map and timeline live, and counts from then on every change that is made to their elements. */
async function openWatched(page: Page): Promise<void> {
  await openPage(page, "qingdao-2025/");
  for (const slot of Object.values(SLOTS)) await page.locator(slot).first().hover();
  await page.locator(".map-canvas.leaflet-container").waitFor();
  await page.locator(".timeline-mark").first().waitFor();
  // Beside both, so that no tooltip comes or goes.
  await page.getByRole("searchbox").click();
  await page.waitForTimeout(600);
  await page.evaluate((slots) => {
    window.changes = { map: 0, timeline: 0 };
    window.keys = [];
    for (const name of ["map", "timeline"] as const) {
      const observer = new MutationObserver((records) => {
        window.changes[name] += records.length;
      });
      const place = document.querySelector(slots[name]);
      if (place) observer.observe(place, { childList: true, subtree: true, attributes: true, characterData: true });
    }
    document.getElementById("search")?.addEventListener("input", ({ target }) => {
      const text = target instanceof HTMLInputElement ? target.value : "";
      window.keys.push({ text, address: document.location.search, ...window.changes });
    });
  }, SLOTS);
}

const changes = (page: Page) => page.evaluate(() => window.changes);

test("no key in the search field draws map or timeline again; what is found does @desktop", async ({ page }) => {
  await openWatched(page);
  await page.getByRole("searchbox").pressSequentially("belarus", { delay: 30 });
  const keys = await page.evaluate(() => window.keys);
  expect(keys.map(({ text }) => text)).toEqual(["b", "be", "bel", "bela", "belar", "belaru", "belarus"]);
  const waiting = keys.filter((key) => key.address === "");
  expect(waiting.length).toBeGreaterThan(0);
  for (const key of waiting) expect(key).toMatchObject({ map: 0, timeline: 0 });
  await expect.poll(() => address(page)).toBe("/qingdao-2025/?q=belarus");
  await expect.poll(async () => (await changes(page)).map).toBeGreaterThan(0);
  await expect.poll(async () => (await changes(page)).timeline).toBeGreaterThan(0);
});

test("a search that all meetings fit changes nothing in map and timeline, also once it is in the link @desktop", async ({
  page,
}) => {
  await openWatched(page);
  await page.getByRole("searchbox").pressSequentially("defence", { delay: 30 });
  await expect.poll(() => address(page)).toBe("/qingdao-2025/?q=defence");
  await expect(page.getByRole("button", { name: "Remove Search: defence" })).toBeVisible();
  // The list's links carry the search: map and timeline have been asked by then, too.
  await expect(page.getByRole("link", { name: "China", exact: true })).toHaveAttribute("href", /q=defence/);
  expect(await changes(page)).toEqual({ map: 0, timeline: 0 });
});

test("moving the map draws nothing of the timeline again @desktop", async ({ page }) => {
  await openWatched(page);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => address(page)).toMatch(/\?map=/);
  await expect(page.getByRole("link", { name: "China", exact: true })).toHaveAttribute("href", /map=/);
  const { map, timeline } = await changes(page);
  expect(map).toBeGreaterThan(0);
  expect(timeline).toBe(0);
});

test("what is typed is in the field at once, and in the link when the page is left before the pause is over", async ({
  page,
}) => {
  await openPage(page, "qingdao-2025/");
  const field = page.getByRole("searchbox");
  await field.fill("b");
  // From here on the app is awake.
  await expect.poll(() => address(page)).toBe("/qingdao-2025/?q=b");
  await field.press("End");
  await field.pressSequentially("ord");
  await expect(field).toHaveValue("bord");
  await page.goto("about:blank");
  await page.goBack();
  await expect(page.getByRole("searchbox")).toHaveValue("bord");
  expect(address(page)).toBe("/qingdao-2025/?q=bord");
});
