import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../model/edtf.ts";
import { parsePeriod } from "../../model/period.ts";
import { timelineAxis } from "./timelineAxis.ts";
import { dayOfStep, stepAt, timelineRange, withEndAt } from "./timelineRange.ts";

/** Draws 1 Jan to 31 Dec 2020 (366 days) and 1 Apr to 7 Jul 2025 (98 days). */
const axis = timelineAxis(["2020", "2025-04-22", "2025-06-27"].map((text) => parseEdtf(text)!));
const LAST_STEP = 366 + 98 - 1;

describe("timelineRange", () => {
  test("covers all of the axis without a period", () => {
    expect(timelineRange(axis, null)).toEqual({ from: 0, to: LAST_STEP, lastStep: LAST_STEP, start: 0, end: 1 });
  });

  test("shows a month or year at its first and its last day", () => {
    const { from, to } = timelineRange(axis, parsePeriod("2025-04..2025-06"));
    expect([dayOfStep(axis, from), dayOfStep(axis, to)]).toEqual(["2025-04-01", "2025-06-30"]);
  });

  test("keeps its ends in order for a period within a break, and for one beyond the axis", () => {
    for (const text of ["2022..2023", "1990..1991", "2040..2041"]) {
      const { from, to, start, end } = timelineRange(axis, parsePeriod(text));
      expect(from).toBeLessThanOrEqual(to);
      expect(start).toBeLessThanOrEqual(end);
      expect(dayOfStep(axis, from)).not.toBeNull();
      expect(dayOfStep(axis, to)).not.toBeNull();
    }
  });
});

describe("withEndAt", () => {
  test("jumps over what the axis leaves out", () => {
    expect(withEndAt(axis, null, "from", 365)).toEqual({ from: "2020-12-31", to: null });
    expect(withEndAt(axis, null, "from", 366)).toEqual({ from: "2025-04-01", to: null });
  });

  test("leaves the other end as the link wrote it", () => {
    expect(withEndAt(axis, { from: "2025-04", to: "2025-06" }, "to", LAST_STEP - 1)).toEqual({
      from: "2025-04",
      to: "2025-07-06",
    });
  });

  test("opens an end at the outermost step, and gives no period when both are open", () => {
    expect(withEndAt(axis, { from: "2025-04", to: "2025-06" }, "to", LAST_STEP)).toEqual({ from: "2025-04", to: null });
    expect(withEndAt(axis, { from: null, to: "2025-06" }, "to", LAST_STEP)).toBeNull();
    expect(withEndAt(axis, { from: "2025", to: null }, "from", 0)).toBeNull();
  });

  test("writes what the control then shows, for any two steps in order", () => {
    const step = fc.integer({ min: 0, max: LAST_STEP });
    fc.assert(
      fc.property(step, step, (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const period = withEndAt(axis, withEndAt(axis, null, "from", from), "to", to);
        expect(timelineRange(axis, period)).toMatchObject({ from, to });
      }),
    );
  });
});

describe("dayOfStep", () => {
  test("is null for a step that the axis does not have", () => {
    expect(dayOfStep(axis, -1)).toBeNull();
    expect(dayOfStep(axis, LAST_STEP + 1)).toBeNull();
  });
});

describe("stepAt", () => {
  test("gives the outermost steps at the ends of the axis, and the first for an empty one", () => {
    expect([stepAt(axis, 0), stepAt(axis, 1)]).toEqual([0, LAST_STEP]);
    expect(stepAt({ segments: [], breaks: [] }, 0.5)).toBe(0);
  });
});
