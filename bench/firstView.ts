import type { Browser } from "@playwright/test";
import { openSlowPage } from "./browser.ts";
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
}

/** Every load of every variant; the nth of one was made in the same round as the nth of another. */
export type FirstViews = Record<VariantName, FirstView[]>;

/** How long a page is watched after its load event, in milliseconds. */
const WATCH = 5000;

export interface Served {
  variant: Variant;
  served: ServedSite;
}

/** Loads each variant `runs` times on the slow phone, in rounds, each round begun with another variant. */
export async function measureFirstView(browser: Browser, sites: readonly Served[], runs: number): Promise<FirstViews> {
  const views: FirstViews = { floor: [], sidelines: [], "client-only": [] };
  for (let run = 0; run < runs; run += 1) {
    for (const { variant, served } of rotated(sites, run)) {
      views[variant.name].push(await firstView(browser, served.origin + variant.path));
    }
  }
  return views;
}

async function firstView(browser: Browser, address: string): Promise<FirstView> {
  const { page, session, close } = await openSlowPage(browser, "phone");
  const bytes = countBytes(session);
  await page.addInitScript(observeFirstView);
  await page.goto(address, { waitUntil: "load" });
  await page.waitForTimeout(WATCH);
  const notes = await page.evaluate(() => window.pageNotes);
  await close();
  const ends = notes.longTasks.map(({ start, duration }) => start + duration);
  return { ...notes, bytes, tbt: blockingTime(notes.longTasks, notes.fcp), lastLongTask: Math.max(0, ...ends) };
}
