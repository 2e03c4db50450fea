import { describe, expect, test } from "vitest";
import type { Dossier } from "../../model/dossier.ts";
import type { Report, Source } from "../../model/report.ts";
import { REPORT, REPORT_DOSSIER } from "../../testing/reportFixture.ts";
import { citedFor, citingMeetings } from "./citedFor.ts";

const whole = (report: string): Source => ({ report, paragraphs: [], terms: [] });
const unread = (id: string): Report => ({ ...REPORT, id, textSeen: "none", paragraphs: [], digest: undefined });

const [weir, nets, ...statements] = REPORT_DOSSIER.statements;
const [east, south] = REPORT_DOSSIER.meetings;
const [drain] = REPORT_DOSSIER.events;
const north = REPORT_DOSSIER.focus!;

/** A report for each thing that can cite one, and one that nothing cites. */
const dossier: Dossier = {
  ...REPORT_DOSSIER,
  reports: [REPORT, ...["said", "side", "version", "event", "nothing"].map(unread)],
  statements: [weir!, { ...nets!, sources: [whole("said")] }, ...statements],
  meetings: [
    {
      ...east!,
      readouts: [{ of: north, date: null, gist: "North’s gist.", sources: [whole("side"), whole("lakes")] }],
    },
    south!,
  ],
  events: [{ ...drain!, sources: [whole("event")] }],
  discrepancies: [
    {
      id: "day",
      meetings: ["south"],
      about: "date",
      what: "The day.",
      versions: [
        { says: "Monday.", sources: [whole("version")] },
        { says: "Tuesday.", sources: [whole("lakes")] },
      ],
    },
  ],
};

function cited(id: string) {
  const { meetings, events } = citedFor(dossier, dossier.reports.find((report) => report.id === id)!);
  return {
    meetings: meetings.map(({ at, statements: said, readouts, versions }) => [
      at.name,
      ...said.map(({ drawn, certainty }) => `${drawn.statement.id}, ${certainty}`),
      ...readouts.map(({ gist }) => gist),
      ...versions.map(({ version }) => version.says),
    ]),
    events: events.map(({ id: event }) => event),
  };
}

describe("a report of which no text was seen is cited for", () => {
  test("a statement, at each of its meetings and as certain as it is there", () => {
    expect(cited("said").meetings).toEqual([
      ["Land EAS", "nets, open"],
      ["Land SOU", "nets, stated"],
    ]);
  });

  test("a side's account", () => {
    expect(cited("side").meetings).toEqual([["Land EAS", "North’s gist."]]);
  });

  test("its own version alone, where accounts differ", () => {
    expect(cited("version").meetings).toEqual([["Land SOU", "Monday."]]);
  });

  test("an event", () => {
    expect(cited("event")).toEqual({ meetings: [], events: ["drain"] });
  });

  test("nothing, when nothing cites it", () => {
    expect(cited("nothing")).toEqual({ meetings: [], events: [] });
  });
});

test("of a report whose paragraphs are listed, only what these do not show is told", () => {
  expect(cited("lakes")).toEqual({
    meetings: [
      ["Land EAS", "North’s gist."],
      ["Land SOU", "Tuesday."],
    ],
    events: [],
  });
  expect(citedFor(REPORT_DOSSIER, REPORT)).toEqual({ meetings: [], events: [] });
});

test("the meetings of a report are those that cite it for anything", () => {
  const meetingsOf = (id: string) => citingMeetings(dossier, unread(id)).map((meeting) => meeting.id);
  expect(["said", "side", "version", "event"].map(meetingsOf)).toEqual([["east", "south"], ["east"], ["south"], []]);
});
