import type { ActResult } from "./acts.ts";
import type { InteractionResult } from "./firstInteraction.ts";
import type { FirstViews, ScreenViews } from "./firstView.ts";
import type { LighthouseResult } from "./lighthouse.ts";
import { milliseconds, ratioText, shiftText } from "./reportTable.ts";
import { medianOf, pairedRatios } from "./statistics.ts";

/** Something promised, what was measured, and whether the promise is kept. */
export interface Budget {
  name: string;
  measured: string;
  budget: string;
  isMet: boolean;
}

const LCP_RATIO = 1.15;
const COMPLETE_RATIO = 1.3;
const BLOCKING_TIME = 100;
/** 95 of 100 acts are painted within this many milliseconds, by CPU slowdown. */
const ACT_TIMES: Readonly<Record<number, number>> = { 1: 50, 4: 150 };

/** The first view on every kind of screen. */
export function firstViewBudgets(views: ScreenViews): Budget[] {
  return Object.entries(views).flatMap(([screen, own]) =>
    screenBudgets(own).map((budget) => ({ ...budget, name: `${budget.name} (${screen})` })),
  );
}

/** As fast as the floor, with nothing that jumps, and nothing that blocks. */
function screenBudgets({ floor, sidelines }: FirstViews): Budget[] {
  const completeRatios = pairedRatios(
    sidelines.map(({ complete }) => complete),
    floor.map(({ complete }) => complete),
  );
  const ratios = pairedRatios(
    sidelines.map(({ lcp }) => lcp),
    floor.map(({ lcp }) => lcp),
  );
  const worstShift = Math.max(...sidelines.map(({ cls }) => cls));
  const blocking = medianOf(sidelines.map(({ tbt }) => tbt));
  return [
    {
      name: "Largest contentful paint, as a multiple of the floor’s",
      measured: ratioText(ratios),
      budget: `≤ ${LCP_RATIO}`,
      isMet: medianOf(ratios) <= LCP_RATIO,
    },
    {
      name: "All of the first screen to be seen, as a multiple of the floor’s",
      measured: ratioText(completeRatios),
      budget: `≤ ${COMPLETE_RATIO}`,
      isMet: medianOf(completeRatios) <= COMPLETE_RATIO,
    },
    { name: "Layout shift, worst load", measured: shiftText(worstShift), budget: "0", isMet: worstShift === 0 },
    {
      name: "Total blocking time before a touch",
      measured: milliseconds(blocking),
      budget: `≤ ${BLOCKING_TIME} ms`,
      isMet: blocking <= BLOCKING_TIME,
    },
  ];
}

/** Early acts: as quick as the client-only page's first content, and none lost. */
export function firstInteractionBudgets(results: readonly InteractionResult[]): Budget[] {
  const lost = results.flatMap(({ acts }) => acts).filter(({ effect }) => effect === null).length;
  return [
    ...results.map((result) => {
      const ratios = effectRatios(result);
      return {
        name: `${result.name} (${result.screen}), as a multiple of the client-only page’s first content`,
        measured: ratioText(ratios),
        budget: "≤ 1",
        isMet: medianOf(ratios) <= 1,
      };
    }),
    { name: "Early acts lost", measured: String(lost), budget: "0", isMet: lost === 0 },
  ];
}

/** Effect against first content, round by round; a lost act never comes. */
export function effectRatios({ acts, clientContent }: InteractionResult): number[] {
  return pairedRatios(
    acts.map(({ effect }) => effect ?? Number.POSITIVE_INFINITY),
    clientContent,
  );
}

/** Every act on every dossier at every speed. */
export function actBudgets(results: readonly ActResult[]): Budget[] {
  return results.map(({ dossier, act, throttle, p95 }) => {
    const budget = ACT_TIMES[throttle] ?? 0;
    return {
      name: `${act}, ${dossier} dossier, ${throttle}×: event to paint, p95`,
      measured: milliseconds(p95),
      budget: `≤ ${budget} ms`,
      isMet: p95 <= budget,
    };
  });
}

/** Lighthouse's four scores for each page. */
export function lighthouseBudgets(results: readonly LighthouseResult[]): Budget[] {
  return results.flatMap(({ path, scores }) =>
    Object.entries(scores).map(([category, score]) => ({
      name: `Lighthouse ${category}, ${path}`,
      measured: String(score),
      budget: "100",
      isMet: score === 100,
    })),
  );
}
