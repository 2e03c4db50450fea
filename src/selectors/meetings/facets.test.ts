import { describe, expect, test } from "vitest";
import type { FacetName } from "../../filters/filterName.ts";
import { parseCountryCode } from "../../model/country.ts";
import { parsePeriod } from "../../model/period.ts";
import { ACTS } from "../../model/statement.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { dossierOf } from "../../testing/worldDossiers.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { type FacetValue, facetValues } from "./facets.ts";
import { meetingIndex } from "./meetingIndex.ts";

const china = parseCountryCode("CHN")!;
const belarus = parseCountryCode("BLR")!;
const view = (changes: Partial<View>): View => ({ ...DEFAULT_VIEW, ...changes });

/** The counts by value, `4` or `4, 1 open`. */
function counts(values: readonly FacetValue[]): Record<string, string> {
  return Object.fromEntries(
    values.map(({ value, count, openCount }) => [value, openCount > 0 ? `${count}, ${openCount} open` : `${count}`]),
  );
}

const words = { act: (act: string) => `The act ${act}` };
const facetOf = (name: FacetName, of: View) => facetValues(realDossier, name, of, words);

describe("on a plain link", () => {
  test("each country has its meetings, the focus country all of them, in the dossier's order", () => {
    const facet = facetOf("country", DEFAULT_VIEW);
    expect(facet.map(({ value, label, count }) => [value, label, count])).toEqual([
      ["IND", "India", 4],
      ["BLR", "Belarus", 1],
      ["TJK", "Tajikistan", 1],
      ["KAZ", "Kazakhstan", 1],
      ["CHN", "China", 1],
    ]);
  });

  test("each topic has its meetings; those that China has only by an open reading are counted as open too", () => {
    expect(counts(facetOf("topic", DEFAULT_VIEW))).toEqual({
      "pahalgam-sindoor": "4",
      "defence-engagement": "4, 1 open",
      "technical-cooperation": "4, 1 open",
      "capacity-building": "4, 1 open",
      training: "4, 1 open",
      "military-education": "4, 1 open",
      "defence-production": "3",
      "border-calm": "1",
      "normal-relations": "1",
      disengagement: "1",
      "de-escalation": "1",
      "border-management": "1",
      demarcation: "1",
      delimitation: "1",
      trust: "1",
      "neighbourly-relations": "1",
      "regional-stability": "1",
    });
  });

  test("each act has its meetings, in the order of ACTS, labelled by the page", () => {
    const facet = facetOf("act", DEFAULT_VIEW);
    expect(counts(facet)).toEqual({
      agreed: "4",
      proposed: "1",
      raised: "4",
      acknowledged: "1",
      stated: "3",
      briefed: "4",
    });
    expect(facet.map(({ value }) => value)).toEqual(ACTS.filter((act) => act !== "reported"));
    expect(facet[0]?.label).toBe("The act agreed");
  });
});

describe("many values", () => {
  const many = dossierOf("USA FJI JPN TON NZL BRA PRT FRA AGO ESP DEU GBR ITA", [["Suva", -18, 178]]);
  const order = (of: View) => facetValues(many, "country", of, words).map(({ label }) => label);

  test("stand by their meetings, most first, then by name", () => {
    expect(order(DEFAULT_VIEW).slice(0, 4)).toEqual(["United States", "Angola", "Brazil", "Fiji"]);
    expect(order(DEFAULT_VIEW).at(-1)).toBe("United Kingdom");
  });

  test("keep their places whatever is chosen", () => {
    expect(order(view({ query: "Tonga" }))).toEqual(order(DEFAULT_VIEW));
    const tonga = facetValues(many, "country", view({ query: "Tonga" }), words);
    expect(tonga.filter(({ count }) => count > 0).map(({ label }) => label)).toEqual(["United States", "Tonga"]);
  });
});

describe("when filters are chosen", () => {
  test("a facet's own values do not change its counts", () => {
    const facet = facetOf("country", view({ countries: [china] }));
    expect(counts(facet)).toEqual(counts(facetOf("country", DEFAULT_VIEW)));
  });

  test("the other facets count what is left", () => {
    expect(counts(facetOf("topic", view({ countries: [belarus] })))).toMatchObject({
      training: "1",
      delimitation: "0",
    });
    expect(counts(facetOf("act", view({ countries: [china] })))).toMatchObject({
      agreed: "1",
      stated: "0",
      proposed: "1",
    });
  });

  test("a country is open when it fits the other filters only so", () => {
    expect(counts(facetOf("country", view({ topics: ["training"] })))).toEqual({
      IND: "4, 1 open",
      BLR: "1",
      TJK: "1",
      KAZ: "1",
      CHN: "1, 1 open",
    });
  });

  test("a certain act stays open at a meeting that another filter finds only as open", () => {
    expect(counts(facetOf("act", view({ topics: ["training"], countries: [china] })))).toMatchObject({
      proposed: "1, 1 open",
      agreed: "1, 1 open",
    });
  });

  test("a period without meetings leaves zeros", () => {
    const facet = facetOf("country", view({ period: parsePeriod("..2024") }));
    expect(facet.map(({ count, openCount }) => count + openCount)).toEqual([0, 0, 0, 0, 0]);
  });

  test("each count is what choosing that value alone gives", () => {
    const base = view({ query: "border training", acts: ["raised", "briefed"] });
    const alone = realDossier.topics.map(({ id }) =>
      meetingIndex(realDossier).meetingsInView({ ...base, topics: [id] }),
    );
    expect(facetOf("topic", base).map(({ count, openCount }) => [count, openCount])).toEqual(
      alone.map((meetings) => [meetings.length, meetings.filter(({ isOpen }) => isOpen).length]),
    );
  });
});
