import { describe, expect, test } from "vitest";
import { counterpartsOf } from "../../model/meeting.ts";
import { manyMeetings as many } from "../../testing/manyMeetings.ts";
import { changedDossier, realDossier } from "../../testing/realDossier.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { meetingIndex } from "./meetingIndex.ts";
import { FIRST_SHOWN, hasManyCounterparts, topicRanking } from "./topicRanking.ts";

const index = meetingIndex(many);
const ALL = { topics: Infinity, actors: Infinity };
const actor = (name: string) => many.countries.find((country) => country.name === name)!.code;

const VIEWS: [string, Partial<View>][] = [
  ["all meetings", {}],
  ["one topic", { topics: ["training-education"] }],
  ["two topics", { topics: ["training-education", "asean"] }],
  ["two countries", { countries: [actor("Vietnam"), actor("Russia")] }],
  ["a topic and a country", { topics: ["defence-industry"], countries: [actor("Russia")] }],
  ["the focus among the countries", { countries: [actor("India"), actor("Russia")] }],
  ["a search", { query: "exercise" }],
  ["nothing found", { query: "wibble" }],
];

function numbersOf(dossier: typeof many, view: View) {
  const { meetings, columns, rows } = topicRanking(dossier, view, ALL);
  return {
    meetings,
    columns: columns.map(({ actor: { name }, count }) => [name, count.count]),
    rows: rows.map(({ topic, count }) => [topic.id, count.count]),
  };
}

describe("topicRanking", () => {
  test.each(VIEWS)("gives the index's own counts as totals: %s", (_what, part) => {
    const view = { ...DEFAULT_VIEW, ...part };
    const { meetings, columns, rows } = topicRanking(many, view, ALL);
    expect(meetings).toBe(index.meetingsInView(view).length);
    for (const { topic, count } of rows) expect(count).toBe(index.facetCounts("topic", view).get(topic.id));
    for (const { actor: own, count } of columns) expect(count).toBe(index.facetCounts("country", view).get(own.id));
  });

  test.each(VIEWS)("gives in each cell what its link finds: %s", (_what, part) => {
    const view = { ...DEFAULT_VIEW, ...part };
    for (const { topic, cells } of topicRanking(many, view, ALL).rows) {
      for (const cell of cells) {
        const found = index.meetingsInView({ ...view, topics: [topic.id], countries: [cell.actor.id] });
        expect(cell.meetings.toSorted()).toEqual(found.map(({ meeting }) => meeting.id).toSorted());
        expect(cell.openCount).toBe(found.filter(({ isOpen }) => isOpen).length);
      }
    }
  });

  test.each(VIEWS)("adds up where each meeting has one counterpart, folded or not: %s", (_what, part) => {
    const view = { ...DEFAULT_VIEW, ...part };
    for (const most of [ALL, FIRST_SHOWN]) {
      const { meetings, columns, rows, folded } = topicRanking(many, view, most);
      const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
      for (const { count, cells, rest } of rows) {
        expect(sum(cells.map((cell) => cell.meetings.length)) + rest).toBe(count.count);
      }
      expect(sum(columns.map(({ count }) => count.count)) + folded.meetings).toBe(meetings);
    }
  });

  test("has those with most meetings first, countries with as many by name", () => {
    const { columns, rows } = numbersOf(many, DEFAULT_VIEW);
    expect(rows.slice(0, 3)).toEqual([
      ["defence-cooperation", 41],
      ["defence-industry", 31],
      ["training-education", 16],
    ]);
    expect(columns.slice(0, 4)).toEqual([
      ["Russia", 6],
      ["United States", 6],
      ["Australia", 5],
      ["Kazakhstan", 5],
    ]);
    expect([rows.length, columns.length]).toEqual([29, 37]);
  });

  test("has a chosen topic as its only row, and a chosen country as its only column", () => {
    const view = { ...DEFAULT_VIEW, topics: ["defence-industry"], countries: [actor("Vietnam")] };
    expect(numbersOf(many, view)).toEqual({ meetings: 2, columns: [["Vietnam", 2]], rows: [["defence-industry", 2]] });
  });

  test("shows the first and says how many are left out, but never leaves out one alone", () => {
    const { columns, rows, folded } = topicRanking(many, DEFAULT_VIEW, FIRST_SHOWN);
    expect([columns.length, rows.length]).toEqual([8, 12]);
    expect(folded).toEqual({ actors: 29, meetings: 41, topics: 17 });
    const almost = topicRanking(many, DEFAULT_VIEW, { topics: 28, actors: 36 });
    expect([almost.rows.length, almost.columns.length]).toEqual([29, 37]);
    expect(almost.folded).toEqual({ actors: 0, meetings: 0, topics: 0 });
  });

  test("has a column for each of several counterparts, and counts their meeting once", () => {
    const [first] = realDossier.meetings;
    const threeSided = changedDossier({
      "/meetings/1/parties": [...first!.parties, { actor: "BLR", people: [] }],
    });
    const shared = threeSided.meetings[1]!;
    expect(counterpartsOf(shared, threeSided.focus)).toHaveLength(2);
    const { rows } = topicRanking(threeSided, DEFAULT_VIEW, ALL);
    const row = rows.find(({ topic }) => topic.id === "defence-production")!;
    const withShared = row.cells.filter(({ meetings }) => meetings.includes(shared.id));
    expect(withShared.map((cell) => cell.actor.name).toSorted()).toEqual(["Belarus", "China"]);
    expect(row.count.count).toBe(3);
  });
});

test("a number is what its link finds where the focus is chosen and a meeting was without it", () => {
  const parties = realDossier.meetings.flatMap((meeting) => counterpartsOf(meeting, realDossier.focus)).slice(0, 2);
  const apart = changedDossier({ "/meetings/1/parties": parties });
  const view = { ...DEFAULT_VIEW, countries: [apart.focus!] };
  for (const { topic, cells } of topicRanking(apart, view, ALL).rows) {
    for (const cell of cells) {
      const asked = { ...view, topics: [topic.id], countries: [cell.actor.id] };
      expect(cell.meetings).toHaveLength(meetingIndex(apart).meetingsInView(asked).length);
    }
  }
});

describe("hasManyCounterparts", () => {
  test("is true of 37 countries and not of four", () => {
    expect(hasManyCounterparts(many)).toBe(true);
    expect(hasManyCounterparts(realDossier)).toBe(false);
  });
});
