import { dayFromNumber, dayNumber, dayOf } from "../src/model/day.ts";
import { ACTS, CERTAINTIES } from "../src/model/statement.ts";
import { type Chance, newChance } from "./chance.ts";

/** A country of the world map that a generated dossier may let take part. */
export interface KnownCountry {
  code: string;
  alpha2: string;
  name: string;
  anchor: { lat: number; lon: number };
}

interface Size {
  meetings: number;
  topics: number;
  venues: number;
  paragraphs: number;
}

const SIZE: Size = { meetings: 200, topics: 15, venues: 12, paragraphs: 40 };
const REPORT = "generated-report";
const FIRST_DAY = dayNumber(dayOf(2019, 1, 1));
const LAST_DAY = dayNumber(dayOf(2025, 12, 31));
const SUBJECTS = ["exercises", "training", "supply", "patrols", "maps", "visits", "repairs", "studies", "signals"];
const OBJECTS = ["border posts", "shipyards", "flood relief", "field hospitals", "airfields", "radio masts", "ports"];
const SHARED_STATEMENTS = 40;

/** The id of the generated dossier, and so the name of its file and of its folder. */
export const GENERATED_ID = "generated";

/**
 * Gives the JSON of a dossier of 200 meetings between the first of `countries` and the others, as `parseDossier` reads
 * it: several years, dates of every kind, venues, topics, and statements of every act and certainty. Nothing in it
 * happened, and its title says so; only the countries are real. The same seed gives the same dossier.
 */
export function generatedDossier(countries: readonly KnownCountry[], seed = 1) {
  const [focus, ...others] = countries;
  if (!focus || others.length === 0) throw new Error("A dossier needs a focus country and others that it met.");
  const chance = newChance(seed);
  const topics = numbered(SIZE.topics, (n) => ({ id: `topic-${n}`, label: `Invented topic ${n}` }));
  const venues = numbered(SIZE.venues, (n) => venueIn(chance.oneOf(countries), n, chance));
  const events = numbered(9, (n) => eventOf(n, chance, venues));
  const meetings = numbered(SIZE.meetings, (n) => {
    // Every country takes part; then some much more often than others, as in real lists.
    const other = others[n - 1] ?? chance.oneOf(others.slice(0, 1 + chance.below(others.length)));
    return meetingOf(n, focus, other, { chance, venues, events });
  });
  return {
    id: GENERATED_ID,
    title: "Generated for measuring: none of these meetings took place",
    summary: "A made-up list of 200 meetings in 40 countries, to measure the page with. Nothing in it is a fact.",
    focus: focus.code,
    countries,
    mentions: [],
    reports: [report()],
    people: countries.map(({ code }) => ({ id: personOf(code), name: `Invented delegate of ${code}`, aliases: [] })),
    places: venues,
    topics,
    events,
    meetings,
    statements: statementsOf(meetings, topics, chance),
    corrections: [],
  };
}

type Meeting = ReturnType<typeof meetingOf>;
type Venue = ReturnType<typeof venueIn>;

function numbered<Value>(count: number, valueOf: (number: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => valueOf(index + 1));
}

function personOf(code: string): string {
  return `delegate-${code.toLowerCase()}`;
}

function venueIn({ code, anchor }: KnownCountry, n: number, chance: Chance) {
  const near = (degrees: number) => Math.round((degrees + chance.below(200) / 100 - 1) * 100) / 100;
  return {
    id: `venue-${n}`,
    name: `Invented venue ${n}`,
    country: code,
    lat: near(anchor.lat),
    lon: near(anchor.lon),
    timeZone: "Etc/UTC",
  };
}

function eventOf(n: number, chance: Chance, venues: readonly Venue[]) {
  const role = n <= 3 ? "background" : n <= 8 ? "occasion" : "publication";
  return {
    id: `event-${n}`,
    title: `Invented event ${n}`,
    ...dateIn(chance),
    role,
    place: chance.oneOf(venues).id,
    sources: [sourceOf(chance)],
  };
}

/** Most dates are days; some are months, years, intervals or alternatives. */
function dateIn(chance: Chance) {
  const day = FIRST_DAY + chance.below(LAST_DAY - FIRST_DAY - 40);
  const first = dayFromNumber(day);
  const later = dayFromNumber(day + 3 + chance.below(30));
  const kind = chance.below(100);
  if (kind < 78) return { date: first, dateCertainty: chance.oneOf(["stated", "derived"] as const) };
  const date =
    kind < 88
      ? first.slice(0, 7)
      : kind < 92
        ? first.slice(0, 4)
        : kind < 96
          ? `${first}/${later}`
          : `[${first},${later}]`;
  return { date, dateCertainty: "open" as const, dateNote: "Drawn so that uncertain dates are measured too." };
}

interface MeetingChoices {
  chance: Chance;
  venues: readonly Venue[];
  events: readonly { id: string; role: string }[];
}

function meetingOf(n: number, focus: KnownCountry, other: KnownCountry, { chance, venues, events }: MeetingChoices) {
  const party = ({ code }: KnownCountry) => ({
    country: code,
    people: [{ person: personOf(code), office: "Defence Minister", rank: chance.below(3) === 0 ? "General" : null }],
  });
  const occasions = events.filter(({ role }) => role === "occasion");
  return {
    id: `meeting-${n}`,
    ...dateIn(chance),
    place: chance.oneOf(venues).id,
    ...(chance.below(2) === 0
      ? { setting: "sidelines", occasion: chance.oneOf(occasions).id }
      : { setting: chance.oneOf(["visit", "standalone"] as const) }),
    parties: [party(focus), party(other)],
    sources: [sourceOf(chance)],
  };
}

/** Three of its own for each meeting, and some that many meetings share. */
function statementsOf(meetings: readonly Meeting[], topics: readonly { id: string }[], chance: Chance) {
  const own = meetings.flatMap((meeting) => numbered(3, () => [meeting]));
  const shared = numbered(SHARED_STATEMENTS, () => numbered(4, () => chance.oneOf(meetings)));
  return [...own, ...shared].map((told, index) => ({
    id: `statement-${index + 1}`,
    act: chance.oneOf(ACTS),
    by: [told[0]?.parties[chance.below(2)]?.country],
    text: `Spoke of ${chance.oneOf(SUBJECTS)} and of ${chance.oneOf(OBJECTS)}, in an invented sentence as long as many real ones are.`,
    topics: distinct([chance.oneOf(topics).id, chance.oneOf(topics).id]),
    meetings: distinct(told.map(({ id }) => id)).map((id) => ({ id, certainty: chance.oneOf(CERTAINTIES) })),
    sources: [sourceOf(chance)],
  }));
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function sourceOf(chance: Chance) {
  return { report: REPORT, paragraphs: [1 + chance.below(SIZE.paragraphs)], terms: ["invented"] };
}

function report() {
  return {
    id: REPORT,
    publisher: "Nobody",
    kind: "press",
    title: "No report: made up for measuring",
    url: "https://example.org/",
    published: "2026-01-01",
    dateline: "Nowhere",
    language: "en",
    basedOn: "Nothing. A small program wrote it.",
    paragraphs: numbered(SIZE.paragraphs, (number) => ({
      number,
      gist: `Invented paragraph ${number}.`,
      uses: ["statements"],
    })),
    digest: { normalisation: "none", text: "0".repeat(64), each: numbered(SIZE.paragraphs, () => "0".repeat(64)) },
    omits: [],
  };
}
