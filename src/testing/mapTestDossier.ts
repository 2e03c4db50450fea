import type { Country, CountryCode } from "../model/country.ts";
import type { Dossier } from "../model/dossier.ts";
import { type EdtfDate, parseEdtf } from "../model/edtf.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Statement } from "../model/statement.ts";
import type { World } from "../model/world.ts";
import { PLAIN_DOSSIER, PLAIN_MEETING } from "./plainRecords.ts";

/** For tests: a country code without the form check. */
export const code = (text: string) => text as CountryCode;

/** For tests: the EDTF date, or an error when the test itself is wrong. */
export function date(text: string): EdtfDate {
  const parsed = parseEdtf(text);
  if (!parsed) throw new Error(`${text} is no EDTF date`);
  return parsed;
}

function country(alpha3: string, name: string, lat: number, lon: number): Country {
  return { code: code(alpha3), alpha2: alpha3.slice(0, 2), name, aliases: [], anchor: { lat, lon } };
}

function meeting(id: string, parties: [string, string], day: string): Meeting {
  const [first, second] = parties;
  return {
    ...PLAIN_MEETING,
    id,
    date: date(day),
    dateCertainty: "stated",
    place: "qingdao",
    setting: "sidelines",
    parties: [
      { actor: code(first), people: [] },
      { actor: code(second), people: [] },
    ],
    sources: [],
  };
}

function statement(id: string, topic: string, meetings: Statement["meetings"]): Statement {
  return { id, act: "raised", by: [code("IND")], text: id, topics: [topic], meetings, sources: [] };
}

/**
 * For the map's tests: India met Kazakhstan, Belarus and twice China, all in Qingdao. "trade" was surely spoken of
 * with Belarus and, by an open reading, with China in May.
 */
export const testDossier: Dossier = {
  ...PLAIN_DOSSIER,
  id: "test",
  title: "Test",
  summary: "Test",
  focus: code("IND"),
  countries: [
    country("KAZ", "Kazakhstan", 48, 67),
    country("BLR", "Belarus", 53, 28),
    country("IND", "India", 22, 79),
    country("CHN", "China", 35, 103),
    country("MNG", "Mongolia", 46, 104),
  ],
  mentions: [{ id: "pakistan", name: "Pakistan", country: code("PAK"), note: "No party.", sources: [] }],
  reports: [],
  people: [],
  places: [
    { id: "qingdao", name: "Qingdao", country: code("CHN"), lat: 36, lon: 120, timeZone: "Asia/Shanghai", aliases: [] },
    {
      id: "valley",
      name: "Valley",
      country: null,
      disputedArea: "area",
      lat: 34,
      lon: 75,
      timeZone: "Asia/Kolkata",
      aliases: [],
    },
    { id: "capital", name: "Capital", country: code("IND"), lat: 28, lon: 77, timeZone: "Asia/Kolkata", aliases: [] },
  ],
  topics: [{ id: "trade", label: "Trade" }],
  events: [
    {
      id: "attack",
      title: "Attack",
      date: date("2025-04-22"),
      dateCertainty: "stated",
      role: "background",
      place: "valley",
      sources: [],
    },
    { id: "standoff", title: "Standoff", date: date("2020"), dateCertainty: "stated", role: "background", sources: [] },
    {
      id: "report",
      title: "Report",
      date: date("2025-06-27"),
      dateCertainty: "stated",
      role: "publication",
      place: "capital",
      sources: [],
    },
  ],
  meetings: [
    meeting("kazakhstan", ["IND", "KAZ"], "2025-06-26"),
    meeting("china-may", ["CHN", "IND"], "2025-05-10"),
    meeting("belarus", ["IND", "BLR"], "2025-06-26"),
    meeting("china-june", ["IND", "CHN"], "2025-06-26"),
  ],
  statements: [
    statement("trade", "trade", [
      { id: "belarus", certainty: "stated" },
      { id: "china-may", certainty: "open" },
    ]),
  ],
  corrections: [],
};

/** The same, but that "trade" was surely spoken of with China in June: one meeting of the two is open, one certain. */
export const oneOfTwoOpen: Dossier = {
  ...testDossier,
  statements: [
    statement("trade", "trade", [
      { id: "belarus", certainty: "stated" },
      { id: "china-may", certainty: "open" },
      { id: "china-june", certainty: "stated" },
    ]),
  ],
};

/** The same, but that India received China in May: a dossier of two venues. */
export const twoVenues: Dossier = {
  ...testDossier,
  meetings: testDossier.meetings.map((each) => (each.id === "china-may" ? { ...each, place: "capital" } : each)),
};

const square = (lon: number, lat: number) => ({
  type: "Polygon" as const,
  coordinates: [
    [
      [lon, lat],
      [lon + 4, lat],
      [lon + 4, lat + 4],
      [lon, lat + 4],
      [lon, lat],
    ],
  ],
});

/** For the map's tests: a square for each country but Belarus, and two disputed areas. */
export const testWorld: World = {
  countries: [
    { key: "PAK", name: "Pakistan", geometry: square(68, 28) },
    { key: "CHN", name: "China", geometry: square(101, 33) },
    { key: "KAZ", name: "Kazakhstan", geometry: square(65, 46) },
    { key: "IND", name: "India", geometry: square(77, 20) },
    { key: "Nowhere", name: "Nowhere", geometry: square(0, 0) },
  ],
  disputed: [
    {
      id: "elsewhere",
      name: "Another area",
      administeredBy: ["RUS"],
      claimedBy: ["RUS", "UKR"],
      geometry: square(34, 44),
    },
    { id: "area", name: "Valley area", administeredBy: ["IND"], claimedBy: ["IND", "PAK"], geometry: square(74, 33) },
  ],
};
