import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayFromNumber, dayNumber, parseDay } from "../../model/day.ts";
import { parseEdtf } from "../../model/edtf.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { dayAt, extentOf, positionOf, type TimelineAxis, timelineAxis } from "./timelineAxis.ts";

const axisOf = (...texts: string[]) => timelineAxis(texts.map((text) => parseEdtf(text)!));
const realAxis = timelineAxis([...realDossier.events, ...realDossier.meetings].flatMap(({ date }) => date ?? []));

const dayCount = fc.integer({ min: dayNumber(parseDay("1990-01-01")!), max: dayNumber(parseDay("2030-12-31")!) });
const dateText = fc.oneof(
  dayCount.map(String).map((count) => dayFromNumber(Number(count)) as string),
  fc.integer({ min: 1985, max: 2032 }).map(String),
  dayCount.map((count) => dayFromNumber(count).slice(0, 7)),
  fc
    .tuple(dayCount, fc.integer({ min: 0, max: 900 }))
    .map(([first, length]) => `${dayFromNumber(first)}/${dayFromNumber(first + length)}`),
);
const arbitraryAxis = fc
  .array(dateText, { minLength: 1, maxLength: 25 })
  .map((texts) => ({ texts, axis: axisOf(...texts) }));

/** Segments and breaks in the order in which they lie. */
const stretches = ({ segments, breaks }: TimelineAxis) =>
  [...segments, ...breaks].toSorted((one, other) => one.start - other.start);

describe("timelineAxis", () => {
  test("breaks between the year 2020 and April 2025, and says exactly which days it leaves out", () => {
    expect(realAxis.breaks).toMatchObject([{ first: "2021-01-01", last: "2025-03-31" }]);
    expect(realAxis.segments).toMatchObject([
      { first: "2020-01-01", last: "2020-12-31", scale: "year" },
      { first: "2025-04-01", last: "2025-07-07", scale: "day" },
    ]);
  });

  test("gives a year known only as such a small fixed share, so that it does not squeeze the rest", () => {
    const [year, days] = realAxis.segments;
    expect(year!.end - year!.start).toBeCloseTo(0.11);
    expect(days!.end - days!.start).toBeGreaterThan(0.8);
  });

  test("draws a year by days when something else is dated within it", () => {
    expect(axisOf("2025", "2025-06-26").segments).toMatchObject([{ scale: "day" }]);
  });

  test("keeps a stretch of four empty months, and breaks a longer one", () => {
    expect(axisOf("2025-01-31", "2025-05-31").breaks).toHaveLength(0);
    expect(axisOf("2025-01-01", "2025-12-31").breaks).toHaveLength(1);
  });

  test("is empty without dates", () => {
    expect(timelineAxis([])).toEqual({ segments: [], breaks: [] });
    expect(dayAt({ segments: [], breaks: [] }, 0.5)).toBeNull();
  });

  test("leaves room before and after the outermost days", () => {
    const axis = axisOf("2025-06-26");
    expect(positionOf(axis, parseDay("2025-06-26")!)).toBeGreaterThan(0.1);
    expect(positionOf(axis, parseDay("2025-06-26")!)).toBeLessThan(0.9);
  });

  test("fills 0 to 1 without hole or overlap, in time as on the axis, for any dates", () => {
    fc.assert(
      fc.property(arbitraryAxis, ({ axis }) => {
        const all = stretches(axis);
        expect(all[0]?.start).toBe(0);
        expect(all.at(-1)?.end).toBe(1);
        for (const [index, stretch] of all.entries()) {
          expect(stretch.end).toBeGreaterThan(stretch.start);
          const next = all[index + 1];
          if (!next) continue;
          expect(next.start).toBeCloseTo(stretch.end, 9);
          expect(dayNumber(next.first)).toBe(dayNumber(stretch.last) + 1);
        }
      }),
    );
  });

  test("draws every day that a date can mean, for any dates", () => {
    fc.assert(
      fc.property(arbitraryAxis, ({ texts, axis }) => {
        for (const text of texts) {
          const { first, last } = parseEdtf(text)!;
          expect(axis.segments.some((segment) => segment.first <= first && segment.last >= last)).toBe(true);
        }
      }),
    );
  });
});

describe("positionOf", () => {
  test("never runs backwards, and keeps each day within its segment, for any dates", () => {
    fc.assert(
      fc.property(arbitraryAxis, dayCount, dayCount, ({ axis }, one, other) => {
        const [early, late] = [dayFromNumber(Math.min(one, other)), dayFromNumber(Math.max(one, other))];
        expect(positionOf(axis, late)).toBeGreaterThanOrEqual(positionOf(axis, early));
        for (const { start, end, first, last } of axis.segments) {
          expect(positionOf(axis, first)).toBeGreaterThan(start);
          expect(positionOf(axis, last)).toBeLessThan(end);
        }
      }),
    );
  });
});

describe("dayAt", () => {
  test("gives back every drawn day from its position, for any dates", () => {
    fc.assert(
      fc.property(arbitraryAxis, fc.nat(), ({ axis }, seed) => {
        for (const { first, last } of axis.segments) {
          const day = dayFromNumber(dayNumber(first) + (seed % (dayNumber(last) - dayNumber(first) + 1)));
          expect(dayAt(axis, positionOf(axis, day))).toBe(day);
        }
      }),
    );
  });

  test("gives the nearest drawn day for a place within a break, and the outermost ones beyond the ends", () => {
    const [gap] = realAxis.breaks;
    expect(dayAt(realAxis, gap!.start + 0.001)).toBe("2020-12-31");
    expect(dayAt(realAxis, gap!.end - 0.001)).toBe("2025-04-01");
    expect(dayAt(realAxis, -1)).toBe("2020-01-01");
    expect(dayAt(realAxis, 2)).toBe("2025-07-07");
  });
});

describe("extentOf", () => {
  test("covers whole days: two days that follow each other touch", () => {
    const one = extentOf(realAxis, parseDay("2025-06-25")!, parseDay("2025-06-25")!);
    const next = extentOf(realAxis, parseDay("2025-06-26")!, parseDay("2025-06-26")!);
    expect(one.end).toBeCloseTo(next.start, 12);
    expect(one.end).toBeGreaterThan(one.start);
  });
});
