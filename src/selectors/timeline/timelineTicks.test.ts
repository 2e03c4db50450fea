import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../model/edtf.ts";
import { timelineAxis } from "./timelineAxis.ts";
import { timelineTicks } from "./timelineTicks.ts";

const ticksOf = (...texts: string[]) => timelineTicks(timelineAxis(texts.map((text) => parseEdtf(text)!)));

describe("timelineTicks", () => {
  test("names months, with the year at the first", () => {
    expect(ticksOf("2020", "2025-04-22", "2025-06-27").map(({ label }) => label)).toEqual([
      "Apr 2025",
      "May",
      "Jun",
      "Jul",
    ]);
  });

  test("names the year again at each January", () => {
    expect(ticksOf("2024-12-20", "2025-02-10").map(({ label }) => label)).toEqual(["Dec 2024", "Jan 2025", "Feb"]);
  });

  test("takes larger steps for longer times", () => {
    expect(ticksOf("2015-02-01/2025-02-01").length).toBeLessThanOrEqual(9);
    expect(ticksOf("2015-02-01/2025-02-01")[1]?.label).toMatch(/^Jan 20\d\d$/);
  });

  test("has none where only years are drawn", () => {
    expect(ticksOf("2019", "2020")).toEqual([]);
  });
});
