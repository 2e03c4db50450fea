import { describe, expect, test } from "vitest";
import { parseCountryCode } from "../../model/country.ts";
import { parsePeriod } from "../../model/period.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { clearFilters, DEFAULT_VIEW, type View } from "../../view/view.ts";
import { activeFilters } from "./activeFilters.ts";

const china = parseCountryCode("CHN")!;
const belarus = parseCountryCode("BLR")!;
const words = { act: (act: string) => `act ${act}` };
const filtered: View = {
  ...DEFAULT_VIEW,
  meeting: "china",
  countries: [china, belarus],
  topics: ["training"],
  acts: ["agreed"],
  period: parsePeriod("2025.."),
  query: " border ",
};

describe("activeFilters", () => {
  test("lists every value that narrows the view, in the order of the link, with a label", () => {
    const filters = activeFilters(realDossier, filtered, words);
    expect(filters.map(({ name, value, label }) => [name, value, label])).toEqual([
      ["country", "CHN", "China"],
      ["country", "BLR", "Belarus"],
      ["topic", "training", "Training"],
      ["act", "agreed", "act agreed"],
      ["period", "2025..", "from 2025"],
      ["q", " border ", "border"],
    ]);
  });

  test("each takes away its own value and nothing else", () => {
    const removed = activeFilters(realDossier, filtered, words).map(({ remove }) => remove(filtered));
    expect(removed).toEqual([
      { ...filtered, countries: [belarus] },
      { ...filtered, countries: [china] },
      { ...filtered, topics: [] },
      { ...filtered, acts: [] },
      { ...filtered, period: null },
      { ...filtered, query: "" },
    ]);
  });

  test("removed one after the other they leave what clearFilters leaves", () => {
    const filters = activeFilters(realDossier, filtered, words);
    expect(filters.reduce((view, { remove }) => remove(view), filtered)).toEqual(clearFilters(filtered));
  });

  test.each<[string, Partial<View>]>([
    ["a plain view", {}],
    ["a blank search", { query: "  " }],
    ["an open meeting", { meeting: "china" }],
    ["an order, a panel, a map", { sort: "country", panel: "topics", map: { zoom: 3, lat: 0, lon: 0 } }],
  ])("none for %s", (_name, changes) => {
    expect(activeFilters(realDossier, { ...DEFAULT_VIEW, ...changes }, words)).toEqual([]);
  });
});
