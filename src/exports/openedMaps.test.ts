// @vitest-environment jsdom
import { check } from "@placemarkio/check-geojson";
import { Resvg } from "@resvg/resvg-js";
import { geojson as flatgeobuf } from "flatgeobuf";
import { expect, test } from "vitest";
import { exportContext } from "../testing/exportFixture.ts";
import { FILLED_VIEWS } from "../testing/fourViews.ts";
import { hasProgram, outputOf, withFiles } from "../testing/programs.ts";
import { realDossier } from "../testing/realDossier.ts";
import { realWorld } from "../testing/realWorld.ts";
import { type GeojsonFile, geojsonExport } from "./geojsonExport.ts";
import { mapSvg } from "./mapSvg.tsx";

const GEOJSON = FILLED_VIEWS.map(({ name, dossier, view }) => ({
  name,
  text: geojsonExport(dossier, view, exportContext(dossier, view)) ?? "",
}));

/** What a column of GDAL is called, and of which type. */
interface Column {
  name: string;
  type: string;
}

/** The columns that GDAL makes of a file's properties. */
function columnsOf(listing: string): Column[] {
  return Array.from(listing.matchAll(/^([a-z_]+): (\w+) \(/gm), ([, name = "", type = ""]) => ({ name, type }));
}

test("GeoJSON: a validator accepts it, and a format with typed columns keeps each feature", async () => {
  for (const { text } of GEOJSON) {
    const file = check(text) as GeojsonFile;
    const again: string[] = [];
    for await (const feature of flatgeobuf.deserialize(flatgeobuf.serialize(file)))
      again.push(String(feature.properties?.name));
    expect(again.toSorted()).toEqual(file.features.map(({ properties }) => String(properties?.name)).toSorted());
  }
});

/** To a GeoPackage without a word, and to Shapefiles, which shorten names and texts and say so. */
function convert(cwd: string, file: string): void {
  outputOf("ogr2ogr", ["all.gpkg", file], { cwd, isSilent: true });
  for (const [name, where] of [
    ["points", "role <> 'link'"],
    ["links", "role = 'link'"],
  ] as const) {
    outputOf("ogr2ogr", [`${name}.shp`, file, "-where", where, "-lco", "ENCODING=UTF-8"], { cwd });
  }
}

test("GeoJSON: GDAL makes Shapefile and GeoPackage of it, with columns of the same types for every view", () => {
  const types = new Map<string, string>();
  for (const { name, text } of hasProgram("ogr2ogr") ? GEOJSON : []) {
    withFiles({ [`${name}.geojson`]: text }, (cwd) => {
      if (name.endsWith("-all")) convert(cwd, `${name}.geojson`);
      for (const column of columnsOf(outputOf("ogrinfo", ["-so", "-al", `${name}.geojson`], { cwd }))) {
        expect(column.type).toBe(types.get(column.name) ?? column.type);
        types.set(column.name, column.type);
      }
    });
  }
  // Without GDAL, the types that it would make its columns of.
  const values = GEOJSON.flatMap(({ text }) => (JSON.parse(text) as GeojsonFile).features).flatMap(({ properties }) =>
    Object.values(properties as Record<string, unknown>),
  );
  expect(new Set(values.map((value) => typeof value))).toEqual(new Set(["string", "number"]));
  expect([...new Set(types.values())].toSorted()).toEqual(hasProgram("ogr2ogr") ? ["Date", "Integer", "String"] : []);
});

/** A strict reader of XML gives an element called parsererror for what it cannot read. */
function rootOf(text: string): string {
  return new DOMParser().parseFromString(text, "application/xml").documentElement.localName;
}

test("SVG: resvg and librsvg draw it at its size, and jsdom reads it as XML", () => {
  const views = FILLED_VIEWS.filter(({ name, dossier }) => dossier === realDossier || name.endsWith("-all"));
  for (const { dossier, view } of views) {
    const text = mapSvg(dossier, view, realWorld, exportContext(dossier, view)) ?? "";
    const height = Number(/ height="(\d+)"/.exec(text)?.[1]);
    const { width: drawnWidth, height: drawnHeight } = new Resvg(text, { font: { loadSystemFonts: false } });
    expect([drawnWidth, drawnHeight]).toEqual([1200, height]);
    expect(dossier === realDossier ? rootOf(text) : "svg").toBe("svg");
    // Neither knows a style sheet's variables, and none may be left for them.
    expect(text).not.toMatch(/var\(|<style| style=/);
    const redrawn = hasProgram("rsvg-convert")
      ? outputOf("rsvg-convert", ["--format", "svg"], { input: text, isSilent: true })
      : text;
    expect(redrawn).toContain("<svg");
  }
});
