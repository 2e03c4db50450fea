import { describe, expect, test } from "vitest";
import type { FirstView, ScreenViews } from "./firstView.ts";
import { budgetsOf, report } from "./report.ts";

const circumstances = { date: "2026-11-23", cores: 2, browser: "Chromium 1", node: "20", runs: 3 };

function load(lcp: number, tbt = 0, cls = 0): FirstView {
  const bytes = { Document: 9000, Script: 1000 };
  return {
    fcp: lcp,
    lcp,
    lcpElement: "p",
    cls,
    shifted: [],
    tbt,
    lastLongTask: 0,
    longTasks: [],
    longFrames: [],
    bytes,
    complete: lcp,
  };
}

/** Three rounds: the machine was slow in the second. */
function views(sidelines: FirstView[], wide = sidelines): ScreenViews {
  const floor = [load(400), load(800), load(400)];
  const clientOnly = floor.map(({ lcp }) => load(lcp * 4));
  return {
    phone: { floor, sidelines, "client-only": clientOnly },
    wide: { floor, sidelines: wide, "client-only": clientOnly },
  };
}

describe("budgets of the first view", () => {
  test("are kept by a page that is as fast as the floor", () => {
    const kept = budgetsOf({ firstView: views([load(440), load(880), load(440)]) });
    expect(kept.map(({ isMet }) => isMet)).toEqual([true, true, true, true, true, true, true, true]);
  });

  test("compare with the floor of the same round", () => {
    const [ratio] = budgetsOf({ firstView: views([load(480), load(960), load(480)]) });
    expect(ratio).toMatchObject({ measured: "1.20 (1.20–1.20)", isMet: false });
  });

  test("are missed by one layout shift in one load, and by blocking in most", () => {
    const missed = budgetsOf({ firstView: views([load(400, 101), load(800, 101, 0.004), load(400, 0)]) });
    expect(missed.slice(0, 4).map(({ isMet }) => isMet)).toEqual([true, true, false, false]);
  });

  test("are asked of the wide screen too, and of all that is on it", () => {
    const fast = [load(400), load(800), load(400)];
    const slow = fast.map((view) => ({ ...view, complete: view.complete * 1.5 }));
    const missed = budgetsOf({ firstView: views(fast, slow) }).filter(({ isMet }) => !isMet);
    expect(missed.map(({ name }) => name)).toEqual([
      "All of the first screen to be seen, as a multiple of the floor’s (wide)",
    ]);
  });
});

describe("budgets of the first interaction", () => {
  const result = { name: "Filters pressed", screen: "phone" as const, clientContent: [1000, 2000, 1000] };

  test("compare with the client-only page of the same round", () => {
    const acts = [900, 1900, 1100].map((effect) => ({ shown: 400, effect }));
    expect(budgetsOf({ firstInteraction: [{ ...result, acts }] }).map(({ isMet }) => isMet)).toEqual([true, true]);
  });

  test("allow no lost act, however quick the others", () => {
    const acts = [500, null, 500].map((effect) => ({ shown: 400, effect }));
    const [, lost] = budgetsOf({ firstInteraction: [{ ...result, acts }] });
    expect(lost).toMatchObject({ measured: "1", isMet: false });
  });
});

describe("the report", () => {
  test("shows medians with their quarters, bytes by kind, and a mark for each budget", () => {
    const text = report({ firstView: views([load(440, 120), load(880, 120), load(440, 120)]) }, circumstances);
    expect(text).toContain("| sidelines | 440 ms (440–660) | 440 ms (440–660) | 1.10 (1.10–1.10) |");
    expect(text).toContain("| sidelines | 9.0 kB | 1.0 kB | 10.0 kB |");
    expect(text).toContain("| ✗ | Total blocking time before a touch (phone) | 120 ms | ≤ 100 ms |");
  });

  test("leaves out what was not measured", () => {
    expect(report({}, circumstances)).not.toContain("Lighthouse, mobile");
  });

  test("gives a line for each audit that takes points", () => {
    const lost = [{ category: "SEO", title: "No title", found: "1 found", points: 8.3 }];
    const text = report({ lighthouse: [{ path: "/a/", scores: { SEO: 92 }, lost }] }, circumstances);
    expect(text).toContain("- `/a/` SEO, 8.3 of 100: No title: 1 found");
    expect(text).toContain("| ✗ | Lighthouse SEO, /a/ | 92 | 100 |");
  });
});
