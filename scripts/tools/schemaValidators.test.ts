import { Validator } from "@cfworker/json-schema";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { changedJson, type JsonChanges } from "../../src/testing/changedJson.ts";
import { outputOf, pythonWith } from "../../src/testing/programs.ts";
import { dataFile } from "../../src/testing/realDossier.ts";

/** What an independent validator says of each of some files. */
type Judge = (schema: AnySchemaObject, files: readonly unknown[]) => boolean[];

const PYTHON = `
import json, sys, jsonschema
schema, files = json.load(sys.stdin)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
json.dump([validator.is_valid(file) for file in files], sys.stdout)
`;

const python = pythonWith("jsonschema");
const judges: [string, Judge][] = [
  [
    "ajv",
    (schema, files) => {
      const isValid = new Ajv2020({ strict: true, formats: { uri: true } }).compile(schema);
      return files.map((file) => isValid(file) === true);
    },
  ],
  [
    "@cfworker/json-schema",
    (schema, files) => {
      const validator = new Validator(schema, "2020-12");
      return files.map((file) => validator.validate(file).valid);
    },
  ],
];
if (python) {
  judges.push([
    "jsonschema of Python",
    (schema, files) =>
      JSON.parse(outputOf(python, ["-c", PYTHON], { input: JSON.stringify([schema, files]) })) as boolean[],
  ]);
}

const ofDossier = dataFile("dossier.schema.json") as AnySchemaObject;
const ofCatalog = dataFile("catalog.schema.json") as AnySchemaObject;
const changed = (changes: JsonChanges) => changedJson(dataFile("dossiers/qingdao-2025.json"), changes);

const FAULTS: [string, JsonChanges][] = [
  ["markup", { "/title": "<b>Four</b> meetings" }],
  ["an empty text", { "/title": "" }],
  ["a space at the start", { "/title": " Four meetings" }],
  ["a space at the end", { "/title": "Four meetings " }],
  ["a no-break space at the end", { "/title": "Four meetings\u00A0" }],
  ["an ideographic space at the start", { "/title": "\u3000Four meetings" }],
  ["a line break", { "/title": "Four\nmeetings" }],
  ["a control character", { "/title": "Four\u0085meetings" }],
  ["letters turned round", { "/title": "Four \u202Esgniteem" }],
  ["an isolate of the other direction", { "/title": "Four \u2067meetings\u2069" }],
  ["an id of Wikidata that is too long", { "/countries/0/wikidata": "Q99999999999999999999" }],
  ["an id with capitals", { "/id": "Qingdao" }],
  ["a date in another script's digits", { "/meetings/0/date": "٢٠٢٥-06-26" }],
  ["a date that is a word", { "/meetings/0/date": "Thursday" }],
  ["a lower-case code", { "/focus": "ind?" }],
  ["a digest that is too short", { "/reports/0/digest": { whole: "abc" } }],
  ["an address without a scheme", { "/reports/0/url": "example.org" }],
  ["a time zone in words", { "/places/0/timeZone": "China time" }],
];

describe.each(judges)("by %s", (_name, judge) => {
  test("every dossier and the catalogue are valid", () => {
    const { dossiers } = dataFile("catalog.json") as { dossiers: { file: string }[] };
    expect(dossiers).toHaveLength(3);
    expect(
      judge(
        ofDossier,
        dossiers.map(({ file }) => dataFile(file)),
      ),
    ).toEqual([true, true, true]);
    expect(judge(ofCatalog, [dataFile("catalog.json")])).toEqual([true]);
  });

  test("what the patterns are there for is refused", () => {
    const found = judge(
      ofDossier,
      FAULTS.map(([, changes]) => changed(changes)),
    );
    expect(FAULTS.map(([fault], index) => [fault, found[index]])).toEqual(FAULTS.map(([fault]) => [fault, false]));
  });

  test("a text in any script, with what looks like a code, is a text", () => {
    const titles = [
      "四次会晤",
      "لقاءات",
      "\u200Fلقاء (1)\u200E",
      "\u{1F91D}",
      "a",
      "3 < 4".replace("<", "≺"),
      "R&D, 50 % [a](b) \\p{Cc}",
    ];
    expect(
      judge(
        ofDossier,
        titles.map((title) => changed({ "/title": title })),
      ),
    ).toEqual(titles.map(() => true));
  });
});

test("each schema has an absolute URI of its own as its id", () => {
  const ids = [ofDossier.$id, ofCatalog.$id].map((id) => new URL(String(id)).href);
  expect(new Set(ids).size).toBe(2);
});
