import { check } from "@placemarkio/check-geojson";
import fc from "fast-check";
import type { LineString, Point } from "geojson";
import { expect, test } from "vitest";
import { parseCountryCode } from "../model/country.ts";
import { parseDay } from "../model/day.ts";
import { meetingIndex } from "../selectors/meetings/meetingIndex.ts";
import { arbitraryFilters, exportContext } from "../testing/exportFixture.ts";
import { manyMeetings } from "../testing/manyMeetings.ts";
import { changedDossier, realDossier } from "../testing/realDossier.ts";
import { singaporeDossier } from "../testing/singaporeDossier.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";
import { type GeojsonFile, geojsonExport } from "./geojsonExport.ts";

const china: View = { ...DEFAULT_VIEW, countries: [parseCountryCode("CHN")].filter((code) => code !== null) };

/** The file as an independent program accepts it: `check` throws for anything that is not GeoJSON. */
function fileOf(view: View, dossier = realDossier): GeojsonFile {
  return check(geojsonExport(dossier, view, exportContext(dossier, view)) ?? "") as GeojsonFile;
}

function featureOf(file: GeojsonFile, id: string) {
  return file.features.find((feature) => feature.id === id);
}

test("an independent validator accepts the file of any view, and its links join those who met in it", () => {
  fc.assert(
    fc.property(arbitraryFilters(realDossier), (view) => {
      const held = meetingIndex(realDossier).meetingsInView(view);
      fc.pre(held.length > 0);
      const found = fileOf(view).features.filter(({ properties }) => properties?.role === "link");
      expect(
        found.map(({ properties }) => [properties?.from, properties?.to, properties?.meetings] as unknown),
      ).toEqual(held.map(({ meeting: { id, parties } }) => [...parties.map(({ actor }) => actor), id]));
    }),
    { numRuns: 40 },
  );
});

test("a property is a text or a number, and the same of the two in every view of every dossier", () => {
  const types = new Map<string, string>();
  for (const dossier of [realDossier, singaporeDossier, manyMeetings]) {
    fc.assert(
      fc.property(arbitraryFilters(dossier), (view) => {
        const features = geojsonExport(dossier, view, exportContext(dossier, view));
        for (const { properties } of features === null ? [] : (check(features) as GeojsonFile).features) {
          for (const [name, value] of Object.entries(properties ?? {})) {
            const type = name.endsWith("_day") ? dayOrNot(value) : typeof value;
            expect([name, type]).toEqual([name, types.get(name) ?? type]);
            expect(["string", "number", "boolean", "day"]).toContain(type);
            types.set(name, type);
          }
        }
      }),
      { numRuns: 12, examples: [[DEFAULT_VIEW]] },
    );
  }
  expect(types.get("first_day")).toBe("day");
});

/** GDAL and QGIS make a column of days only where each value is one. */
function dayOrNot(value: unknown): string {
  return typeof value === "string" && parseDay(value) !== null ? "day" : "no day";
}

test("a list is one text with semicolons between, as in CSV; a venue of several meetings counts them", () => {
  const venue = featureOf(fileOf(DEFAULT_VIEW), "venue:qingdao");
  expect(venue?.properties).toMatchObject({ meetings: "china; belarus; tajikistan; kazakhstan", meetings_count: 4 });
});

test("a link goes from anchor to anchor, longitude first, and says that it is no route", () => {
  const link = featureOf(fileOf(china), "link:IND-CHN");
  expect(link?.geometry).toEqual<LineString>({
    type: "LineString",
    coordinates: [
      [79, 22.5],
      [103.5, 35],
    ],
  });
  expect(link?.properties?.meaning).toContain("no route");
});

test("a venue is a point with its meetings, their dates, and how much of what was said is open", () => {
  const venue = featureOf(fileOf(china), "venue:qingdao");
  expect(venue?.geometry).toEqual<Point>({ type: "Point", coordinates: [120.38042, 36.06488] });
  expect(venue?.properties).toMatchObject({
    role: "venue",
    country: "CHN",
    meetings: "china",
    meetings_count: 1,
    meeting_links: "https://example.org/talks/qingdao-2025/china/",
    dates: "26 Jun 2025 (derived)",
    first_day: "2025-06-26",
    last_day: "2025-06-26",
    statements_count: 12,
    statements_open: 2,
    statements_stated: 10,
  });
});

test("a place in a disputed area has no country, and where the report was written is not in the file", () => {
  const file = fileOf(DEFAULT_VIEW);
  expect(featureOf(file, "event:pahalgam-attack")?.properties).toMatchObject({
    country: "",
    disputed_area: "jammu-kashmir-ladakh",
    dates: "22 Apr 2025 (derived)",
  });
  expect(featureOf(file, "event:ians-report")).toBeUndefined();
});

test("every country that took part stands once, the focus country first; one outside the view does not", () => {
  const ids = fileOf(DEFAULT_VIEW).features.map(({ id }) => id);
  expect(ids.filter((id) => String(id).startsWith("country:"))).toEqual([
    "country:IND",
    "country:CHN",
    "country:BLR",
    "country:TJK",
    "country:KAZ",
  ]);
  expect(featureOf(fileOf(china), "country:BLR")).toBeUndefined();
});

test("the box holds every position: west, south, east, north", () => {
  expect(fileOf(DEFAULT_VIEW).bbox).toEqual([28, 22.5, 120.38042, 53.6]);
});

test("every feature names its sources with paragraphs; the file the view, link, edition and terms", () => {
  const file = fileOf(china);
  for (const { properties } of file.features) expect(properties?.sources).toMatch(/IANS.*¶\d/);
  expect(file.sidelines).toMatchObject({
    filter: "Country: China; 1 of 4 meetings",
    link: "https://example.org/talks/qingdao-2025/?country=CHN",
    edition: { id: "0123456789ab", date: "2025-07-01" },
    licence: expect.stringContaining("GeoNames, CC BY 4.0") as string,
  });
});

test("names in any script survive", () => {
  const dossier = changedDossier({ "/places/0/name": "青岛 Qīngdǎo" });
  expect(featureOf(fileOf(china, dossier), "venue:qingdao")?.properties?.name).toBe("青岛 Qīngdǎo");
});

test("an empty view gives no file", () => {
  const view = { ...DEFAULT_VIEW, query: "nowhere" };
  expect(geojsonExport(realDossier, view, exportContext(realDossier, view))).toBeNull();
});
