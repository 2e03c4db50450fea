import type { Locator, Page } from "@playwright/test";
import type { Timing } from "./actPage.ts";

/** Something a reader does, over and over: `prepare` once on an open page, then `perform` for each repetition. */
export interface Act {
  name: string;
  /** Only where the timeline has a range: a strip of few dates has none. */
  needsRange?: true;
  timing: Timing;
  prepare: (page: Page) => Promise<void>;
  perform: (page: Page, repetition: number) => Promise<void>;
}

const KEY_PAUSE = 90;
const MOVE_PAUSE = 16;
const MOVES = 12;

/** What is typed, letter by letter, and deleted again. */
const WORD = "training";

/** The acts of a wide screen, each with the mouse or the keyboard as the browser would get them from a reader. */
export const ACTS_MEASURED: readonly Act[] = [
  {
    name: "country click",
    timing: "presses",
    prepare: (page) => page.locator(".map-mark--party").first().waitFor(),
    perform: async (page, n) => {
      // Each country twice in a row: chosen, and given up again.
      const places = await pressableCountries(page);
      const place = places[Math.floor(n / 2) % Math.min(places.length, 5)];
      if (!place) throw new Error("No country of the map can be clicked.");
      await page.mouse.click(place.x, place.y);
    },
  },
  {
    name: "facet",
    timing: "presses",
    prepare: (page) => page.locator("#filter-topic").click(),
    perform: async (page, n) => {
      const boxes = page.locator("details[open] .facet-value");
      await pressMiddle(page, boxes.nth(Math.floor(n / 2) % 8));
    },
  },
  {
    name: "range by key",
    needsRange: true,
    timing: "presses",
    prepare: (page) => page.locator("#timeline-range-to").focus(),
    perform: (page, n) => page.keyboard.press(n % 4 < 2 ? "ArrowLeft" : "ArrowRight"),
  },
  {
    name: "range by drag",
    needsRange: true,
    timing: "moves",
    prepare: (page) => page.locator(".timeline-handle-to").waitFor(),
    perform: async (page, n) => {
      const from = await middleOf(page.locator(".timeline-handle-to"));
      await dragged(page, from, { x: n % 2 === 0 ? -240 : 240, y: 0 });
    },
  },
  {
    name: "typing in search",
    timing: "presses",
    prepare: (page) => page.locator("#search").click(),
    perform: async (page, n) => {
      const key = n % (2 * WORD.length);
      await page.keyboard.press(WORD[key] ?? "Backspace", { delay: KEY_PAUSE / 3 });
      await page.waitForTimeout(KEY_PAUSE);
    },
  },
  {
    name: "opening a meeting",
    timing: "presses",
    prepare: (page) => page.locator(".list-card-link").first().waitFor(),
    perform: async (page, n) => {
      const links = page.locator(".list-card-link");
      const link = links.nth(Math.floor(n / 2) % Math.min(await links.count(), 4));
      await link.scrollIntoViewIfNeeded();
      await pressMiddle(page, link);
    },
  },
  {
    name: "panning the map",
    timing: "moves",
    prepare: (page) => page.locator(".map-canvas").scrollIntoViewIfNeeded(),
    perform: async (page, n) => {
      const from = await middleOf(page.locator(".map-canvas"));
      await dragged(
        page,
        { x: from.x + 20, y: from.y + 90 },
        { x: n % 2 === 0 ? 130 : -130, y: n % 2 === 0 ? 30 : -30 },
      );
    },
  },
  {
    name: "zooming by button",
    timing: "presses",
    prepare: (page) => page.locator("#map-zoom-in").waitFor(),
    perform: (page, n) => pressMiddle(page, page.locator(n % 2 === 0 ? "#map-zoom-in" : "#map-zoom-out")),
  },
  {
    name: "zooming by wheel",
    timing: "moves",
    prepare: async (page) => {
      const { x, y } = await middleOf(page.locator(".map-canvas"));
      await page.mouse.move(x, y);
    },
    perform: async (page, n) => {
      await page.keyboard.down("Control");
      for (let step = 0; step < 4; step += 1) {
        await page.mouse.wheel(0, n % 2 === 0 ? -40 : 40);
        await page.waitForTimeout(MOVE_PAUSE);
      }
      await page.keyboard.up("Control");
    },
  },
];

async function pressMiddle(page: Page, target: Locator): Promise<void> {
  const { x, y } = await middleOf(target);
  await page.mouse.click(x, y);
}

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error("What is to be pressed has no place on the screen.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function dragged(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= MOVES; step += 1) {
    await page.mouse.move(from.x + (by.x * step) / MOVES, from.y + (by.y * step) / MOVES);
    await page.waitForTimeout(MOVE_PAUSE);
  }
  await page.mouse.up();
}

/** The middles of the countries' marks, where nothing but a country or its label is hit. */
function pressableCountries(page: Page): Promise<{ x: number; y: number }[]> {
  return page.locator(".map-mark--party circle").evaluateAll((marks) =>
    marks.flatMap((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return document.elementFromPoint(x, y)?.matches(".map-party, .map-mark--party *") ? [{ x, y }] : [];
    }),
  );
}
