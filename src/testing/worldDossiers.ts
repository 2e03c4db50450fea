import type { Dossier } from "../model/dossier.ts";
import { code, date, testDossier } from "./mapTestDossier.ts";
import { PLAIN_MEETING } from "./plainRecords.ts";

type Named = [name: string, lat: number, lon: number];

const COUNTRIES: Readonly<Record<string, Named>> = {
  AGO: ["Angola", -12, 17.5],
  ARG: ["Argentina", -35, -65],
  BEL: ["Belgium", 50.6, 4.6],
  BRA: ["Brazil", -10, -53],
  BRN: ["Brunei", 4.5, 114.7],
  CHE: ["Switzerland", 46.8, 8.2],
  DEU: ["Germany", 51, 10],
  ESP: ["Spain", 40, -4],
  FJI: ["Fiji", -17.8, 178],
  FRA: ["France", 46.5, 2.5],
  GBR: ["United Kingdom", 53, -1.5],
  IDN: ["Indonesia", -2, 118],
  ITA: ["Italy", 43, 12.5],
  JPN: ["Japan", 36, 138],
  KHM: ["Cambodia", 12.6, 105],
  LAO: ["Laos", 18.5, 103.5],
  LUX: ["Luxembourg", 49.8, 6.1],
  MYS: ["Malaysia", 4, 102],
  NLD: ["Netherlands", 52.2, 5.5],
  NZL: ["New Zealand", -41, 174],
  PHL: ["Philippines", 12.5, 122.5],
  PRT: ["Portugal", 39.6, -8],
  SGP: ["Singapore", 1.35, 103.8],
  THA: ["Thailand", 15.5, 101],
  TON: ["Tonga", -21.2, -175.2],
  USA: ["United States", 39, -98],
  VNM: ["Vietnam", 16, 107.8],
};

/** For tests: a dossier in which the first country met each of the others, at the venues in turn; nothing is told of it. */
export function dossierOf(codes: string, venues: readonly Named[], backgrounds: readonly Named[] = []): Dossier {
  const countries = codes.split(" ").map((alpha3) => {
    const [name, lat, lon] = COUNTRIES[alpha3] ?? [alpha3, 0, 0];
    return { code: code(alpha3), alpha2: alpha3.slice(0, 2), name, aliases: [], anchor: { lat, lon } };
  });
  const [focus, ...others] = countries.map((country) => country.code);
  const placed = ([name, lat, lon]: Named) => ({
    id: name,
    name,
    country: null,
    lat,
    lon,
    timeZone: "Etc/UTC",
    aliases: [],
  });
  return {
    ...testDossier,
    id: codes,
    focus: focus ?? code("XXX"),
    countries,
    places: [...venues, ...backgrounds].map(placed),
    events: backgrounds.map(([name]) => {
      const shared = { date: date("2025"), dateCertainty: "stated" as const, role: "background" as const, sources: [] };
      return { id: name, title: name, place: name, ...shared };
    }),
    meetings: others.map((other, index) => ({
      ...PLAIN_MEETING,
      id: other,
      date: date("2025-06-26"),
      dateCertainty: "stated",
      place: venues[index % venues.length]?.[0] ?? "",
      setting: "visit",
      parties: [
        { actor: focus ?? other, people: [] },
        { actor: other, people: [] },
      ],
      sources: [],
    })),
    statements: [],
  };
}

/** Dossiers on both sides of the date line, by the name of their focus country. */
export const PACIFIC: Readonly<Record<string, Dossier>> = {
  "United States": dossierOf("USA JPN TON NZL", [["Honolulu", 21.3, -157.9]], [["Guam", 13.4, 144.8]]),
  Fiji: dossierOf("FJI USA JPN TON NZL", [["Suva", -18.1, 178.4]]),
  Japan: dossierOf("JPN USA FJI", [["Tokyo", 35.7, 139.7]]),
};

/** Dossiers whose labels have little room, by the name of their focus country. */
export const CROWDED: Readonly<Record<string, Dossier>> = {
  ...PACIFIC,
  Brazil: dossierOf(
    "BRA ARG USA PRT FRA AGO",
    [
      ["Rio de Janeiro", -22.9, -43.2],
      ["Brasília", -15.8, -47.9],
    ],
    [["Recife", -8, -34.9]],
  ),
  France: dossierOf(
    "FRA DEU GBR BEL NLD LUX CHE ITA ESP",
    [
      ["Paris", 48.85, 2.35],
      ["Brussels", 50.85, 4.35],
    ],
    [["Strasbourg", 48.6, 7.75]],
  ),
  Indonesia: dossierOf(
    "IDN MYS SGP THA VNM KHM LAO PHL BRN",
    [
      ["Singapore", 1.3, 103.85],
      ["Jakarta", -6.2, 106.8],
    ],
    [["Mindanao", 7.5, 125]],
  ),
};
