import { describe, expect, test } from "vitest";
import { parseCountryCode } from "../../model/country.ts";
import { parsePeriod } from "../../model/period.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { filterInTheWay } from "./filterInTheWay.ts";

const china = parseCountryCode("CHN")!;
const belarus = parseCountryCode("BLR")!;
const words = { act: (act: string) => `act ${act}` };

describe("filterInTheWay", () => {
  test.each<[string, Partial<View>, [string, string[], number] | null]>([
    [
      "of two that exclude each other the one without which there are more",
      { countries: [china], acts: ["stated"] },
      ["country", ["China"], 3],
    ],
    ["the only one", { period: parsePeriod("..2024"), topics: ["training"] }, ["period", ["until 2024"], 4]],
    ["all that is chosen in it", { topics: ["training"], query: "zzz" }, ["q", ["zzz"], 4]],
    ["none when no single one would help", { period: parsePeriod("..2024"), query: "submarine" }, null],
    [
      "the first in the order of the link when they help alike",
      { countries: [belarus], topics: ["delimitation", "de-escalation"] },
      ["country", ["Belarus"], 1],
    ],
    [
      "every value of a facet",
      { topics: ["delimitation", "border-management"], countries: [belarus], query: "china" },
      ["country", ["Belarus"], 1],
    ],
  ])("names %s", (_name, changes, expected) => {
    const found = filterInTheWay(realDossier, { ...DEFAULT_VIEW, ...changes }, words);
    expect(found && [found.name, found.labels, found.count]).toEqual(expected);
  });
});
