import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCountryCode } from "../model/country.ts";
import { parsePeriod } from "../model/period.ts";
import { DEFAULT_VIEW, type View } from "../model/view.ts";
import { arbitraryView } from "../testing/arbitraryView.ts";
import { changedDossier, realDossier } from "../testing/realDossier.ts";
import { type FilterName, meetingsInView } from "./meetingsInView.ts";

const ALL = ["china", "belarus", "tajikistan", "kazakhstan"];
const countries = (...codes: string[]) => codes.map((code) => parseCountryCode(code)!);
const period = (text: string) => parsePeriod(text)!;

/** The ids of the meetings that fit, with a question mark at those that fit only by an open reading. */
function found(view: Partial<View>, except?: FilterName): string[] {
  const meetings = meetingsInView(realDossier, { ...DEFAULT_VIEW, ...view }, except);
  return meetings.map(({ meeting, isOpen }) => meeting.id + (isOpen ? "?" : ""));
}

test("a plain link shows every meeting, in the dossier's order", () => {
  expect(found({})).toEqual(ALL);
});

describe("one filter alone", () => {
  test.each<[string, Partial<View>, string[]]>([
    ["the counterpart's country", { countries: countries("KAZ") }, ["kazakhstan"]],
    ["the focus country", { countries: countries("IND") }, ALL],
    ["either of two countries", { countries: countries("KAZ", "CHN") }, ["china", "kazakhstan"]],
    ["a country that met nobody", { countries: countries("PAK") }, []],
    ["a topic of one meeting", { topics: ["delimitation"] }, ["china"]],
    ["a topic that the report leaves open for China", { topics: ["training"] }, ["china?", ...ALL.slice(1)]],
    ["either of two topics, certain by the second", { topics: ["training", "delimitation"] }, ALL],
    ["a topic of nobody", { topics: ["trade"] }, []],
    ["an act that is certain beside an open one", { acts: ["agreed"] }, ALL],
    ["an act of one meeting", { acts: ["proposed"] }, ["china"]],
    ["an act of the others", { acts: ["stated"] }, ALL.slice(1)],
    ["either of two acts", { acts: ["stated", "proposed"] }, ALL],
    ["the day itself", { period: period("2025-06-26..2025-06-26") }, ALL],
    ["the year", { period: period("2025..2025") }, ALL],
    ["up to the day before", { period: period("..2025-06-25") }, []],
    ["from the day after", { period: period("2025-06-27..") }, []],
    ["a word of a statement", { query: "delimitation" }, ["china"]],
    ["a word of an open statement", { query: "training" }, ["china?", ...ALL.slice(1)]],
    ["a word of nothing", { query: "submarine" }, []],
    ["a blank search", { query: " \t " }, ALL],
  ])("%s", (_name, view, expected) => {
    expect(found(view)).toEqual(expected);
  });
});

describe("filters together", () => {
  test.each<[string, Partial<View>, string[]]>([
    ["China and training: open", { countries: countries("CHN"), topics: ["training"] }, ["china?"]],
    ["Belarus and delimitation: none", { countries: countries("BLR"), topics: ["delimitation"] }, []],
    [
      "are judged by the meeting and not by the statement: proposed and training",
      { acts: ["proposed"], topics: ["training"] },
      ["china?"],
    ],
    [
      "stay open when one of them is certain",
      { query: "roadmap", topics: ["military-education"], period: period("2025..") },
      ["china?"],
    ],
    [
      "all five",
      {
        countries: countries("CHN", "KAZ"),
        topics: ["technical-cooperation"],
        acts: ["stated"],
        period: period("2025-06..2025-06"),
        query: "kosanov production",
      },
      ["kazakhstan"],
    ],
  ])("%s", (_name, view, expected) => {
    expect(found(view)).toEqual(expected);
  });
});

describe("with one filter left out", () => {
  const view: Partial<View> = {
    countries: countries("BLR"),
    topics: ["training"],
    acts: ["stated"],
    period: period("..2024"),
    query: "khrenin",
  };

  test.each<[FilterName, Partial<View>, string[]]>([
    ["country", { countries: countries("BLR"), topics: ["training"] }, ["china?", ...ALL.slice(1)]],
    ["topic", { countries: countries("CHN"), topics: ["training"] }, ["china"]],
    ["act", { acts: ["stated"], query: "Belarus" }, ["belarus"]],
    ["period", view, ["belarus"]],
    ["q", { query: "submarine", acts: ["proposed"] }, ["china"]],
    ["country", view, []],
  ])("%s", (except, chosen, expected) => {
    expect(found(chosen, except)).toEqual(expected);
  });
});

test("a meeting whose only statement on a topic is certain fits for sure, once it is no longer left open", () => {
  const dossier = changedDossier({ "/statements/2/meetings/0/certainty": "derived" });
  const meetings = meetingsInView(dossier, { ...DEFAULT_VIEW, topics: ["training"] });
  expect(meetings.map(({ isOpen }) => isOpen)).toEqual([false, false, false, false]);
});

describe("for every view", () => {
  test("leaving a filter out loses no meeting", () => {
    fc.assert(
      fc.property(arbitraryView, fc.constantFrom("country", "topic", "act", "period", "q"), (view, except) => {
        const wider = meetingsInView(realDossier, view, except).map(({ meeting }) => meeting.id);
        expect(wider).toEqual(
          expect.arrayContaining(meetingsInView(realDossier, view).map(({ meeting }) => meeting.id)),
        );
      }),
    );
  });

  test("what is open, the order, the panel and the map do not filter", () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const { countries: codes, topics, acts, query } = view;
        const filters = { countries: codes, topics, acts, query, period: view.period };
        expect(meetingsInView(realDossier, view)).toEqual(meetingsInView(realDossier, { ...DEFAULT_VIEW, ...filters }));
      }),
    );
  });
});
