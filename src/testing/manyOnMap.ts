import type { Dossier, Place } from "../model/dossier.ts";
import { code, date, testDossier } from "./mapTestDossier.ts";
import { PLAIN_MEETING } from "./plainRecords.ts";

type Counted = readonly [name: string, lat: number, lon: number, meetings: number];

/** A real body's geography: who was met how often, in all 79 times. */
const MET: Readonly<Record<string, Counted>> = {
  ARM: ["Armenia", 40.3, 44.9, 1],
  AUS: ["Australia", -25, 134, 5],
  BLR: ["Belarus", 53.6, 28, 4],
  KHM: ["Cambodia", 12.7, 104.9, 1],
  CHN: ["China", 35, 103.5, 4],
  COG: ["Republic of the Congo", -0.8, 15.2, 1],
  EGY: ["Egypt", 26.6, 29.8, 1],
  FJI: ["Fiji", -17.8, 178, 1],
  FRA: ["France", 46.7, 2.5, 1],
  DEU: ["Germany", 51.1, 10.3, 1],
  IDN: ["Indonesia", -0.8, 113.9, 3],
  IRN: ["Iran", 32.5, 54.3, 2],
  ITA: ["Italy", 42.9, 12.6, 1],
  JPN: ["Japan", 36.5, 138.4, 4],
  KAZ: ["Kazakhstan", 48.2, 67.5, 5],
  KGZ: ["Kyrgyzstan", 41.5, 74.6, 1],
  LAO: ["Laos", 18.9, 102.9, 1],
  MDG: ["Madagascar", -19.3, 46.7, 1],
  MWI: ["Malawi", -13.2, 33.8, 1],
  MYS: ["Malaysia", 4.2, 102.2, 3],
  MDV: ["Maldives", 4.2, 73.5, 1],
  MNG: ["Mongolia", 46.9, 103.8, 1],
  MAR: ["Morocco", 32, -6.3, 1],
  NPL: ["Nepal", 28.2, 84, 1],
  NZL: ["New Zealand", -43.6, 171.2, 2],
  RUS: ["Russia", 60, 90, 6],
  SGP: ["Singapore", 1.4, 103.8, 1],
  SSD: ["South Sudan", 7.3, 30.2, 1],
  TJK: ["Tajikistan", 38.6, 70.6, 4],
  TZA: ["Tanzania", -6.3, 34.9, 1],
  THA: ["Thailand", 15.3, 101, 1],
  GBR: ["United Kingdom", 53, -1.6, 1],
  USA: ["United States", 39.5, -98.4, 6],
  UZB: ["Uzbekistan", 41.8, 63.2, 4],
  VNM: ["Vietnam", 21.6, 104.2, 4],
  ZMB: ["Zambia", -14.6, 27.2, 1],
  ZWE: ["Zimbabwe", -19, 29.8, 1],
};

/** And where. */
const VENUES: readonly Counted[] = [
  ["Tashkent", 41.3, 69.2, 4],
  ["Bangkok", 13.8, 100.5, 5],
  ["New Delhi", 28.6, 77.2, 20],
  ["Moscow", 55.8, 37.6, 6],
  ["Tehran", 35.7, 51.4, 1],
  ["Dushanbe", 38.5, 68.8, 2],
  ["Hanoi", 21, 105.8, 1],
  ["Ulaanbaatar", 47.9, 106.9, 1],
  ["Tokyo", 35.7, 139.7, 1],
  ["Cairo", 30.1, 31.2, 1],
  ["Siem Reap", 13.4, 103.9, 3],
  ["Bengaluru", 13, 77.6, 10],
  ["Kuala Lumpur", 3.1, 101.7, 6],
  ["Rome", 41.9, 12.5, 1],
  ["Paris", 48.9, 2.3, 1],
  ["Jakarta", -6.2, 106.8, 2],
  ["London", 51.5, -0.1, 1],
  ["Washington, D.C.", 38.9, -77, 1],
  ["Vientiane", 18, 102.6, 5],
  ["Qingdao", 36.1, 120.4, 5],
  ["Rabat", 34, -6.8, 1],
  ["Canberra", -35.3, 149.1, 1],
];

const venues = VENUES.map(
  ([name, lat, lon]): Place => ({ id: name, name, country: null, lat, lon, timeZone: "Etc/UTC", aliases: [] }),
);
const places = VENUES.flatMap(([name, , , count]) => Array.from({ length: count }, () => name));

/** For tests of what many meetings do: 79 of India with 37 countries at 22 venues in six years. */
export const MANY: Dossier = {
  ...testDossier,
  id: "many",
  mentions: [],
  countries: [["IND", ["India", 22, 79, 79]] as const, ...Object.entries(MET)].map(([alpha3, [name, lat, lon]]) => ({
    code: code(alpha3),
    alpha2: alpha3.slice(0, 2),
    name,
    aliases: [],
    anchor: { lat, lon },
  })),
  places: venues,
  events: [],
  meetings: Object.entries(MET)
    .flatMap(([alpha3, [, , , count]]) => Array.from({ length: count }, (_, index) => ({ alpha3, index })))
    .map(({ alpha3, index }, all) => ({
      ...PLAIN_MEETING,
      id: `${alpha3}-${index + 1}`,
      date: date(`${2019 + (all % 7)}-0${1 + (all % 9)}-1${all % 10}`),
      dateCertainty: "stated" as const,
      place: places[all] ?? null,
      setting: "visit" as const,
      parties: [
        { actor: code("IND"), people: [] },
        { actor: code(alpha3), people: [] },
      ],
      sources: [],
    })),
  statements: [],
};
