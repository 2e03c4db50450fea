import type { Browser, Page } from "@playwright/test";
import { openSlowPage, type Screen } from "./browser.ts";
import { FIRST_CONTENT, INTERACTION_CASES, type InteractionCase } from "./firstInteractionCases.ts";
import { lookOut, type Sightings } from "./firstInteractionObserver.ts";
import { rotated } from "./statistics.ts";

/** One early act; milliseconds since the start of the navigation. */
export interface EarlyAct {
  /** When the first control was painted. */
  shown: number;
  /** When the effect was painted; null when it never was: the act is lost. */
  effect: number | null;
}

/** One act in all rounds, and the first content of the client-only page in the same rounds and on the same screen. */
export interface InteractionResult {
  name: string;
  screen: Screen;
  acts: EarlyAct[];
  clientContent: number[];
}

export interface InteractionAddresses {
  sidelines: string;
  clientOnly: string;
}

/** After so many milliseconds an effect counts as lost. */
const PATIENCE = 20_000;

/** Acts on the site's page as early as it shows a control, in rounds with loads of the client-only page. */
export async function measureFirstInteraction(
  browser: Browser,
  { sidelines, clientOnly }: InteractionAddresses,
  runs: number,
): Promise<InteractionResult[]> {
  const results = INTERACTION_CASES.map(({ name, screen }): InteractionResult => {
    return { name, screen, acts: [], clientContent: [] };
  });
  for (let run = 0; run < runs; run += 1) {
    const contents = new Map<Screen, number>();
    const loads = [
      ...(["phone", "wide"] as const).map((screen) => async () => {
        contents.set(screen, await firstContent(browser, clientOnly, screen));
      }),
      ...INTERACTION_CASES.map((act, index) => async () => {
        results[index]?.acts.push(await earlyAct(browser, sidelines, act));
      }),
    ];
    for (const load of rotated(loads, run)) await load();
    for (const { screen, clientContent } of results) clientContent.push(contents.get(screen) ?? Number.NaN);
  }
  return results;
}

/** When the page first shows a meeting. Throws an Error when it never does. */
async function firstContent(browser: Browser, address: string, screen: Screen): Promise<number> {
  const act = { name: "first content", screen, controls: [], effect: FIRST_CONTENT };
  const { effect } = await earlyAct(browser, address, act);
  if (effect === null) throw new Error(`${address} showed no meeting.`);
  return effect;
}

async function earlyAct(browser: Browser, address: string, act: InteractionCase): Promise<EarlyAct> {
  const { page, close } = await openSlowPage(browser, act.screen);
  await page.exposeFunction("onControlShown", async (control: number, x: number, y: number) => {
    if (act.screen === "phone") await page.touchscreen.tap(x, y);
    else await page.mouse.click(x, y);
    if (act.text !== undefined && control === act.controls.length - 1) await page.keyboard.type(act.text);
  });
  await page.addInitScript(lookOut, { controls: act.controls, effect: act.effect });
  await page.goto(address, { waitUntil: "commit" });
  const { shown, effect } = await sightings(page);
  await close();
  return { shown: shown[0] ?? Number.NaN, effect };
}

/** What the page has seen once it has seen the effect, or after all patience. */
async function sightings(page: Page): Promise<Sightings> {
  await page
    .waitForFunction(() => window.sightings.effect !== null, undefined, { polling: 250, timeout: PATIENCE })
    .catch((error: unknown) => {
      if (!(error instanceof Error && error.name === "TimeoutError")) throw error;
    });
  return page.evaluate(() => window.sightings);
}
