import type { CountryCode } from "../model/country.ts";
import type { Day } from "../model/day.ts";
import { reportDigest, textDigest } from "../model/digest.ts";
import type { Dossier } from "../model/dossier.ts";
import type { EdtfDate } from "../model/edtf.ts";
import type { Meeting } from "../model/meeting.ts";
import { NORMALISATION } from "../model/normalisedText.ts";
import type { Digest, ParagraphUse, Report, Source } from "../model/report.ts";
import type { Statement } from "../model/statement.ts";
import { PLAIN_DOSSIER, PLAIN_MEETING } from "./plainRecords.ts";

/** The text of an invented report: lakes instead of states, so that no word of it is anybody's. */
export const REPORT_TEXT = [
  `Lakeside: The keeper of Northmere told three neighbours about the broken weir, "an old worry", on Tuesday.`,
  "They met beside the yearly Council of Lakes in the boathouse. Nobody wrote down the hour.",
  "The keepers agreed to share fishing nets, ferry timetables and one well-kept rowing boat.",
  "A notice pinned up by Northmere's office is the only source for all of this.",
  "With Eastmere the talk was of the shared jetty - its planks, its lamps. The keeper asked for a repair plan.",
  "Both sides will meet again about the jetty's lamps, and about the drain of 1987.",
];

const USES: ParagraphUse[][] = [
  ["statements"],
  ["dates", "names"],
  ["statements"],
  ["provenance"],
  ["statements"],
  ["statements"],
];

const NORTH = "NOR" as CountryCode;
const EAST = "EAS" as CountryCode;
const SOUTH = "SOU" as CountryCode;
const TUESDAY: EdtfDate = {
  kind: "single",
  text: "2020-02-04",
  precision: "day",
  first: "2020-02-04" as Day,
  last: "2020-02-04" as Day,
};

/** A source in the invented report. */
export function source(paragraphs: number[], terms: string[]): Source {
  return { report: "lakes", paragraphs, terms };
}

function meeting(id: string, country: CountryCode, paragraph: number, term: string): Meeting {
  return {
    ...PLAIN_MEETING,
    id,
    date: TUESDAY,
    dateCertainty: "derived",
    place: "boathouse",
    setting: "sidelines",
    parties: [
      { actor: NORTH, people: [] },
      { actor: country, people: [] },
    ],
    sources: [source([2], ["Council of Lakes"]), source([paragraph], [term])],
  };
}

function statement(changes: Partial<Statement> & Pick<Statement, "id" | "sources">): Statement {
  return {
    act: "stated",
    by: [NORTH],
    text: `What is said in ${changes.id}.`,
    topics: [],
    meetings: [{ id: "east", certainty: "stated" }],
    ...changes,
  };
}

/** The report of `REPORT_TEXT`, with its digests. */
export const REPORT: Report & { digest: Digest } = {
  id: "lakes",
  publisher: "Lake Post",
  kind: "press",
  title: "An invented report about lakes",
  url: "https://lakes.example/report",
  published: "2020-02-05" as Day,
  dateline: "Lakeside",
  language: "en",
  basedOn: "A notice.",
  textSeen: "whole",
  paragraphs: REPORT_TEXT.map((_, index) => ({
    number: index + 1,
    gist: `Gist ${index + 1}.`,
    uses: USES[index] ?? [],
  })),
  digest: { normalisation: NORMALISATION, text: reportDigest(REPORT_TEXT), each: REPORT_TEXT.map(textDigest) },
  omits: [],
};

/** A dossier on the invented report: two meetings, and statements that are certain, open, and in two paragraphs. */
export const REPORT_DOSSIER: Dossier = {
  ...PLAIN_DOSSIER,
  id: "lakes",
  title: "Lakes",
  summary: "Lakes met.",
  focus: NORTH,
  countries: [NORTH, EAST, SOUTH].map((code) => ({
    code,
    alpha2: code.slice(0, 2),
    name: `Land ${code}`,
    aliases: [],
    anchor: { lat: 0, lon: 0 },
  })),
  mentions: [
    { id: "council", name: "Council of Lakes", country: null, note: "No party.", sources: [source([2], ["Council"])] },
  ],
  reports: [REPORT],
  people: [],
  places: [],
  topics: [],
  events: [
    {
      id: "drain",
      title: "The drain",
      date: TUESDAY,
      dateCertainty: "open",
      role: "background",
      sources: [source([6], ["drain", "1987"])],
    },
  ],
  meetings: [meeting("east", EAST, 5, "Eastmere"), meeting("south", SOUTH, 1, "three neighbours")],
  statements: [
    statement({
      id: "weir",
      act: "briefed",
      sources: [source([1], ["broken weir"]), source([4], ["Northmere's office"])],
    }),
    statement({
      id: "nets",
      act: "agreed",
      by: [NORTH, EAST, SOUTH],
      meetings: [
        { id: "east", certainty: "open", note: "Which keepers is not said." },
        { id: "south", certainty: "stated" },
      ],
      note: "A note for all.",
      sources: [source([3], ["fishing nets", "ferry timetables", "rowing boat"])],
    }),
    statement({ id: "jetty", act: "proposed", sources: [source([5], ["jetty", "repair plan"])] }),
    statement({
      id: "lamps",
      act: "agreed",
      by: [NORTH, EAST],
      sources: [source([5, 6], ["lamps"]), source([6], ["meet again"])],
    }),
  ],
  corrections: [],
};
