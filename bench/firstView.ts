import type { Browser } from "@playwright/test";
import { openSlowPage, type Screen } from "./browser.ts";
import { completeAt, watchScreen } from "./firstScreen.ts";
import { blockingTime } from "./firstViewBlocking.ts";
import { countBytes, type TransferredBytes } from "./firstViewBytes.ts";
import { observeFirstView, type PageNotes } from "./firstViewObserver.ts";
import type { ServedSite } from "./serve.ts";
import { rotated } from "./statistics.ts";
import type { Variant, VariantName } from "./variants.ts";

/** One load of one variant, looked at and not touched. */
export interface FirstView extends PageNotes {
  /** Total blocking time, milliseconds. */
  tbt: number;
  /** When the last long task ended; 0 without any. */
  lastLongTask: number;
  bytes: TransferredBytes;
  /** When all of the first screen was to be seen, by a load of its own; milliseconds since the start of the navigation. */
  complete: number;
}

/** Every load of every variant; the nth of one was made in the same round as the nth of another. */
export type FirstViews = Record<VariantName, FirstView[]>;

/** The same on every kind of screen. */
export type ScreenViews = Record<Screen, FirstViews>;

/** How long a page is watched after its load event, in milliseconds. */
const WATCH = 5000;

export interface Served {
  variant: Variant;
  served: ServedSite;
}

/** Loads each variant `runs` times on either slow screen, in rounds, each round begun with another variant. */
export async function measureFirstView(browser: Browser, sites: readonly Served[], runs: number): Promise<ScreenViews> {
  const views = { phone: noViews(), wide: noViews() };
  for (let run = 0; run < runs; run += 1) {
    for (const screen of ["phone", "wide"] as const) {
      for (const { variant, served } of rotated(sites, run)) {
        const address = served.origin + variant.path;
        const complete = await firstScreen(browser, screen, address);
        views[screen][variant.name].push({ ...(await firstView(browser, screen, address)), complete });
      }
    }
  }
  return views;
}

function noViews(): FirstViews {
  return { floor: [], sidelines: [], "client-only": [] };
}

/** A load of its own: to take pictures costs time that would count as the page's. */
async function firstScreen(browser: Browser, screen: Screen, address: string): Promise<number> {
  const { page, session, close } = await openSlowPage(browser, screen);
  const endWatch = await watchScreen(session);
  await page.goto(address, { waitUntil: "load" });
  await page.waitForTimeout(WATCH);
  const began = await page.evaluate(() => performance.timeOrigin);
  // The empty page that was there before the navigation is a picture too.
  const complete = completeAt((await endWatch()).filter(({ at }) => at > began));
  await close();
  if (complete === null) throw new Error(`No picture was taken of ${address}.`);
  return complete - began;
}

async function firstView(browser: Browser, screen: Screen, address: string): Promise<Omit<FirstView, "complete">> {
  const { page, session, close } = await openSlowPage(browser, screen);
  const bytes = countBytes(session);
  await page.addInitScript(observeFirstView);
  await page.goto(address, { waitUntil: "load" });
  await page.waitForTimeout(WATCH);
  const notes = await page.evaluate(() => window.pageNotes);
  await close();
  const ends = notes.longTasks.map(({ start, duration }) => start + duration);
  return { ...notes, bytes, tbt: blockingTime(notes.longTasks, notes.fcp), lastLongTask: Math.max(0, ...ends) };
}
