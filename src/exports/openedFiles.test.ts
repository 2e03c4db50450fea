import { type Schema, Validator } from "@cfworker/json-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import Papa from "papaparse";
import { convertIcsCalendar } from "ts-ics";
import { expect, test } from "vitest";
import { meetingIndex } from "../selectors/meetings/meetingIndex.ts";
import { exportContext, importedDossier } from "../testing/exportFixture.ts";
import { EMPTY_VIEW, FILLED_VIEWS, type NamedView, SHIPPED } from "../testing/fourViews.ts";
import { outputOf, pythonWith, withFiles } from "../testing/programs.ts";
import { dataFile } from "../testing/realDossier.ts";
import { realWorld } from "../testing/realWorld.ts";
import { calendarExport } from "./calendarExport.ts";
import { csvExport } from "./csvExport.ts";
import { geojsonExport } from "./geojsonExport.ts";
import { jsonExport } from "./jsonExport.ts";
import { mapSvg } from "./mapSvg.tsx";

/** The meetings in view, which each file has to hold. */
function meetingsIn({ dossier, view }: NamedView): string[] {
  return meetingIndex(dossier)
    .meetingsInView(view)
    .map(({ meeting }) => meeting.id);
}

const CSV_READER = `
import csv, json, sys
found = []
for name in sys.argv[1:]:
    with open(name, encoding="utf-8", newline="") as file:
        found.append(list(csv.DictReader(file)))
json.dump(found, sys.stdout)
`;

const CALENDAR_READER = `
import json, sys, icalendar
found = []
for name in sys.argv[1:]:
    with open(name, "rb") as file:
        found.append([[str(event["UID"]), event["DTSTART"].dt.isoformat()] for event in icalendar.Calendar.from_ical(file.read()).walk("VEVENT")])
json.dump(found, sys.stdout)
`;

const JSON_READER = `
import json, sys, jsonschema
schema, *files = [json.load(open(name, encoding="utf-8")) for name in sys.argv[1:]]
validator = jsonschema.Draft202012Validator(schema)
json.dump([validator.is_valid(file) for file in files], sys.stdout)
`;

/** What a script of Python finds in the files: the same for each, in one process. */
function readByPython(python: string, script: string, texts: readonly string[]): unknown {
  const names = texts.map((_, index) => `${index}`);
  const files = Object.fromEntries(texts.map((text, index) => [`${index}`, text]));
  return withFiles(files, (cwd) => JSON.parse(outputOf(python, ["-c", script, ...names], { cwd })) as unknown);
}

test("CSV: csv-parse, papaparse and Python read the same records, of the meetings in view", () => {
  const texts = FILLED_VIEWS.map(({ dossier, view }) => csvExport(dossier, view, exportContext(dossier, view)) ?? "");
  const records = texts.map((text) => parse<Record<string, string>>(text, { columns: true }));
  expect(records.map((rows) => [...new Set(rows.map(({ meeting }) => meeting))])).toEqual(FILLED_VIEWS.map(meetingsIn));
  const found = texts.map((text) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }));
  expect(found.map(({ errors }) => errors)).toEqual(texts.map(() => []));
  expect(found.map(({ data }) => data)).toEqual(records);
  const python = pythonWith("csv");
  expect(python ? readByPython(python, CSV_READER, texts) : records).toEqual(records);
});

test("JSON: ajv, a second validator and Python's jsonschema find it valid, and the page reads the meetings in view", () => {
  const texts = FILLED_VIEWS.map(({ dossier, view }) => jsonExport(dossier, view, exportContext(dossier, view)) ?? "");
  const schema = dataFile("dossier.schema.json") as Schema;
  const isValid = new Ajv2020({ formats: { uri: true } }).compile(schema);
  const validator = new Validator(schema, "2020-12");
  const valid = texts.map(() => true);
  expect(texts.map((text) => isValid(JSON.parse(text)))).toEqual(valid);
  expect(texts.map((text) => validator.validate(JSON.parse(text)).valid)).toEqual(valid);
  const python = pythonWith("jsonschema");
  const byPython = python ? readByPython(python, JSON_READER, [JSON.stringify(schema), ...texts]) : valid;
  expect(byPython).toEqual(valid);
  const read = texts.map(importedDossier);
  expect(read.map(({ meetings }) => meetings.map(({ id }) => id))).toEqual(FILLED_VIEWS.map(meetingsIn));
});

test("iCalendar: ical.js, ts-ics and Python's icalendar find each meeting on its first day", () => {
  const texts = FILLED_VIEWS.map(
    ({ dossier, view }) => calendarExport(dossier, view, exportContext(dossier, view)) ?? "",
  );
  const expected = FILLED_VIEWS.map(({ dossier, view }) =>
    meetingIndex(dossier)
      .meetingsInView(view)
      .flatMap(({ meeting: { id, date } }) => (date === null ? [] : [[`${id}@${dossier.id}.sidelines`, date.first]])),
  );
  const byIcal = texts.map((text) =>
    new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents("vevent")
      .map((event) => new ICAL.Event(event))
      .map(({ uid, startDate }) => [uid, startDate.toString()]),
  );
  const byTsIcs = texts.map((text) =>
    (convertIcsCalendar(undefined, text).events ?? []).map(({ uid, start }) => [
      uid,
      start.date.toISOString().slice(0, 10),
    ]),
  );
  expect(byIcal).toEqual(expected);
  expect(byTsIcs).toEqual(expected);
  const python = pythonWith("icalendar");
  expect(python ? readByPython(python, CALENDAR_READER, texts) : byIcal).toEqual(expected);
});

test.each(SHIPPED.map((dossier) => [dossier.id, dossier] as const))(
  "%s: an empty view gives no file",
  (_id, dossier) => {
    const context = exportContext(dossier, EMPTY_VIEW);
    expect([
      csvExport(dossier, EMPTY_VIEW, context),
      jsonExport(dossier, EMPTY_VIEW, context),
      geojsonExport(dossier, EMPTY_VIEW, context),
      calendarExport(dossier, EMPTY_VIEW, context),
      mapSvg(dossier, EMPTY_VIEW, realWorld, context),
    ]).toEqual([null, null, null, null, null]);
  },
);
