import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FACET_NAMES, type FilterName } from "../../filters/filterName.ts";
import { FILTERS } from "../../filters/filters.ts";
import { parseCountryCode } from "../../model/country.ts";
import type { Dossier } from "../../model/dossier.ts";
import { isInPeriod, parsePeriod } from "../../model/period.ts";
import type { Statement } from "../../model/statement.ts";
import { arbitraryView } from "../../testing/arbitraryView.ts";
import { knowingView } from "../../testing/knowingView.ts";
import { changedDossier, realDossier } from "../../testing/realDossier.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { mapCountries } from "../map/mapCountries.ts";
import { mapLinks } from "../map/mapLinks.ts";
import { mapPlaces } from "../map/mapPlaces.ts";
import { timelineMarks } from "../timeline/timelineMarks.ts";
import { facetValues } from "./facets.ts";
import { meetingCards } from "./meetingCards.ts";
import { type MeetingInView, meetingIndex } from "./meetingIndex.ts";
import { topicTable } from "./topicTable.ts";

const ALL = ["china", "belarus", "tajikistan", "kazakhstan"];
const countries = (...codes: string[]) => codes.map((code) => parseCountryCode(code)!);
const period = (text: string) => parsePeriod(text)!;
const filterNames = Object.values(FILTERS).map(({ name }) => name);
const words = { act: (act: string) => act };

/** The ids of the meetings that fit, with a question mark at those that fit only by an open reading. */
function found(view: Partial<View>, except?: FilterName): string[] {
  const meetings = meetingIndex(realDossier).meetingsInView({ ...DEFAULT_VIEW, ...view }, except);
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
    ["a person of the counterpart", { people: ["dauren-kosanov"] }, ["kazakhstan"]],
    ["a person of the focus country", { people: ["rajnath-singh"] }, ALL],
    ["either of two people", { people: ["dauren-kosanov", "dong-jun"] }, ["china", "kazakhstan"]],
    ["a person who took part nowhere", { people: ["nobody"] }, []],
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
      "all of them",
      {
        people: ["rajnath-singh"],
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
  const meetings = meetingIndex(dossier).meetingsInView({ ...DEFAULT_VIEW, topics: ["training"] });
  expect(meetings.map(({ isOpen }) => isOpen)).toEqual([false, false, false, false]);
});

describe("for every view", () => {
  test("leaving a filter out loses no meeting", () => {
    fc.assert(
      fc.property(arbitraryView, fc.constantFrom(...filterNames), (view, except) => {
        const wider = meetingIndex(realDossier)
          .meetingsInView(view, except)
          .map(({ meeting }) => meeting.id);
        expect(wider).toEqual(
          expect.arrayContaining(
            meetingIndex(realDossier)
              .meetingsInView(view)
              .map(({ meeting }) => meeting.id),
          ),
        );
      }),
    );
  });

  test("what is open, the order, the panel and the map do not filter", () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const filters = Object.fromEntries(Object.values(FILTERS).map(({ key }) => [key, view[key]]));
        expect(meetingIndex(realDossier).meetingsInView(view)).toEqual(
          // A copy, so that the answer is worked out and not remembered.
          meetingIndex({ ...realDossier }).meetingsInView({ ...DEFAULT_VIEW, ...filters }),
        );
      }),
    );
  });
});

const other = changedDossier({ "/statements/2/meetings/0/certainty": "derived" });

/** The meetings in view, worked out anew from the dossier's own lists; search apart, which meetingText.test.ts tells. */
function recomputed(dossier: Dossier, { countries: codes, topics, acts, people, period: days }: View): string[] {
  return dossier.meetings.flatMap(({ id, parties, date }) => {
    const certainties = (isMeant: (statement: Statement) => boolean) =>
      dossier.statements.filter(isMeant).flatMap(({ meetings }) => meetings.filter((tie) => tie.id === id));
    const aboutTopics = certainties((statement) => topics.some((topic) => statement.topics.includes(topic)));
    const ofActs = certainties(({ act }) => acts.includes(act));
    const asked = [topics.length > 0 ? [aboutTopics] : [], acts.length > 0 ? [ofActs] : []].flat();
    const isParty = codes.length === 0 || parties.some(({ actor }) => codes.includes(actor));
    const delegates = parties.flatMap((party) => party.people.map(({ person }) => person));
    const isThere = people.length === 0 || people.some((person) => delegates.includes(person));
    if (!isParty || !isThere || !isInPeriod(date!, days) || asked.some((ties) => ties.length === 0)) return [];
    return [id + (asked.some((ties) => ties.every(({ certainty }) => certainty === "open")) ? "?" : "")];
  });
}

const marked = (meetings: readonly MeetingInView[]) =>
  meetings.map(({ meeting, isOpen }) => meeting.id + (isOpen ? "?" : ""));

describe("whatever was asked before, of this dossier or another", () => {
  test("the meetings are those of going through the dossier anew", () => {
    fc.assert(
      fc.property(knowingView, fc.constantFrom(realDossier, other), (view, dossier) => {
        const unsearched = { ...view, query: " " };
        expect(marked(meetingIndex(dossier).meetingsInView(unsearched))).toEqual(recomputed(dossier, unsearched));
        expect(marked(meetingIndex(dossier).meetingsInView(view, "q"))).toEqual(recomputed(dossier, unsearched));
        expect(meetingIndex(dossier).meetingsInView(view)).toEqual(meetingIndex({ ...dossier }).meetingsInView(view));
      }),
      { numRuns: 300 },
    );
  });

  test("a facet's count is the number of meetings that choosing this value alone finds", () => {
    fc.assert(
      fc.property(knowingView, fc.constantFrom(realDossier, other), (view, dossier) => {
        const anew = meetingIndex({ ...dossier });
        const alone = (choice: Partial<View>) => {
          const meetings = anew.meetingsInView({ ...view, ...choice });
          return [meetings.length, meetings.filter(({ isOpen }) => isOpen).length];
        };
        for (const name of FACET_NAMES)
          for (const { value, count, openCount } of facetValues(dossier, name, view, words))
            expect([name, value, count, openCount]).toEqual([name, value, ...alone({ [FILTERS[name].key]: [value] })]);
      }),
    );
  });

  test("one index does not answer for another dossier with the same ids", () => {
    const training = { ...DEFAULT_VIEW, topics: ["training"] };
    expect(marked(meetingIndex(realDossier).meetingsInView(training))[0]).toBe("china?");
    expect(marked(meetingIndex(other).meetingsInView(training))[0]).toBe("china");
    expect(meetingIndex(realDossier).facetCounts("topic", training).get("training")?.openCount).toBe(1);
    expect(meetingIndex(other).facetCounts("topic", training).get("training")?.openCount).toBe(0);
  });
});

describe("an answer is shared by all who ask", () => {
  const view = { ...DEFAULT_VIEW, topics: ["training"], query: "border" };

  test("the same question, also by another view object, has the same answer object", () => {
    const { meetingsInView, facetCounts } = meetingIndex(realDossier);
    expect(meetingsInView({ ...view, panel: "topics" })).toBe(meetingsInView(view));
    expect(meetingsInView(view, "topic")).toBe(meetingsInView({ ...view, topics: [] }));
    expect(facetCounts("topic", { ...view, topics: [] })).toBe(facetCounts("topic", view));
  });

  test("it cannot be changed by one of them", () => {
    const answer = meetingIndex(realDossier).meetingsInView(view) as MeetingInView[];
    expect(() => answer.pop()).toThrowError(TypeError);
    expect(() => Object.assign(answer[0]!, { isOpen: false })).toThrowError(TypeError);
  });

  test("no panel changes what another is given", () => {
    const panels = [
      mapCountries,
      mapLinks,
      mapPlaces,
      timelineMarks,
      meetingCards,
      topicTable,
      ...FACET_NAMES.map((name) => (dossier: Dossier, of: View) => facetValues(dossier, name, of, words)),
    ];
    const dossier = { ...realDossier };
    const drawn = () => structuredClone(panels.map((panel) => panel(dossier, view)));
    const first = drawn();
    expect(drawn()).toEqual(first);
    expect(
      panels
        .toReversed()
        .map((panel) => panel({ ...realDossier }, view))
        .toReversed(),
    ).toEqual(first);
  });
});
