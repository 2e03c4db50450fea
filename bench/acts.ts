import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Browser, Page } from "@playwright/test";
import { ACTS_MEASURED, type Act } from "./actList.ts";
import { timedAct, watchActs } from "./actPage.ts";
import { launchBrowser, SCREENS } from "./browser.ts";
import { generatedSite } from "./generatedSite.ts";
import { markdownTable } from "./reportTable.ts";
import { serveSite } from "./serve.ts";
import { storedFolder } from "./serveFiles.ts";
import { medianOf, quantileOf } from "./statistics.ts";

export interface ActOptions {
  /** The folder of the built site. */
  site: string;
  browser: Browser;
  /** Every act is repeated three times as often: 27 times in 9 runs. */
  runs: number;
  /** Only acts whose name has this in it. */
  only?: string;
}

/** One act on one dossier at one speed; milliseconds. */
export interface ActResult {
  dossier: "Qingdao" | "79 meetings" | "generated";
  act: string;
  /** CPU slowdown: 1 is none. */
  throttle: number;
  /** Input events that were timed. */
  n: number;
  median: number;
  p95: number;
  max: number;
  /** p95 of the longest frame until everything that follows the act is drawn. */
  longestFrame: number;
  /** Median time until everything that follows the act is drawn. */
  settled: number;
}

const THROTTLES = [1, 4];
/** Repetitions of an act in a run: a 95th percentile wants more of them than other figures do. */
const REPETITIONS = 3;
/** Repetitions before the count, so that the engine has compiled what it is going to compile. */
const WARM_UP = 2;

/** Measures every act on each dossier at both speeds, one after the other, on pages with map and timeline live. */
export async function measureActs({ site, browser, runs, only = "" }: ActOptions): Promise<ActResult[]> {
  const stored = storedFolder(site);
  const results: ActResult[] = [];
  for (const [dossier, path, served] of [
    ["Qingdao", "/", await serveSite(stored)],
    ["79 meetings", "/india-defence-2019-2025/", await serveSite(stored)],
    ["generated", "/", await serveSite(generatedSite(stored, site))],
  ] as const) {
    for (const throttle of THROTTLES) {
      for (const act of ACTS_MEASURED.filter(({ name }) => name.includes(only))) {
        if (act.needsRange && dossier === "Qingdao") continue;
        const page = await livePage(browser, `${served.origin}${path}`);
        results.push({ dossier, act: act.name, throttle, ...(await measuredAct(page, act, throttle, runs)) });
        await page.context().close();
      }
    }
    served.close();
  }
  return results;
}

async function livePage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ ...SCREENS.wide, locale: "en-GB" });
  const page = await context.newPage();
  await watchActs(page);
  await page.goto(address);
  // A reader who has pointed at both pictures has both live.
  for (const slot of [".map-slot", ".timeline-slot"]) await page.locator(slot).first().hover();
  await page.locator(".map-canvas.leaflet-container").waitFor();
  await page.locator(".timeline-mark").first().waitFor();
  await page.waitForTimeout(500);
  return page;
}

async function measuredAct(page: Page, act: Act, throttle: number, runs: number) {
  await act.prepare(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
  for (let n = 0; n < WARM_UP; n += 1) await timedAct(page, act.timing, () => act.perform(page, n));
  const times = [];
  for (let n = 0; n < runs * REPETITIONS; n += 1) {
    times.push(await timedAct(page, act.timing, () => act.perform(page, n)));
  }
  const answers = times.flatMap((time) => time.answers);
  return {
    n: answers.length,
    median: medianOf(answers),
    p95: quantileOf(answers, 0.95),
    max: Math.max(...answers),
    longestFrame: quantileOf(
      times.map((time) => time.longestFrame),
      0.95,
    ),
    settled: medianOf(times.map((time) => time.settled)),
  };
}

/** The results as a Markdown table, in whole milliseconds. */
export function actsTable(results: readonly ActResult[]): string {
  const headings = [
    "Dossier",
    "Act",
    "CPU",
    "Events:",
    "Median:",
    "p95:",
    "Most:",
    "Longest frame, p95:",
    "All drawn:",
  ];
  const rows = results.map(({ dossier, act, throttle, n, ...times }) => {
    const { median, p95, max, longestFrame, settled } = times;
    const cells = [median, p95, max, longestFrame, settled].map((time) => `${Math.round(time)} ms`);
    return [dossier, act, `${throttle}×`, String(n), ...cells];
  });
  return markdownTable(headings, rows);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: { runs: { type: "string", default: "9" }, only: { type: "string", default: "" } },
  });
  const browser = await launchBrowser();
  const site = join(import.meta.dirname, "../dist");
  console.log(actsTable(await measureActs({ site, browser, runs: Number(values.runs), only: values.only })));
  await browser.close();
}
