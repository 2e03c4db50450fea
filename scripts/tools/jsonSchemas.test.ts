import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { jsonSchemas } from "./jsonSchemas.ts";

const root = join(import.meta.dirname, "../..");
const textOf = (path: string) => readFileSync(join(root, path), "utf8");
const jsonOf = (path: string) => JSON.parse(textOf(path)) as AnySchemaObject;

/** Compiles a schema file as an editor would. `uri` is a note to editors here; https is held by a pattern. */
function validatorOf(path: string) {
  return new Ajv2020({ strict: true, allErrors: true, formats: { uri: true } }).compile(jsonOf(path));
}

const acceptsDossier = validatorOf("public/data/dossier.schema.json");
const acceptsCatalog = validatorOf("public/data/catalog.schema.json");

test.each(jsonSchemas())(
  "$path is what the schema in code gives; run npm run schemas after a change",
  ({ path, text }) => {
    expect(textOf(path)).toBe(text);
  },
);

test.each(jsonSchemas())("every key in $path has a description", ({ text }) => {
  expect(keysWithoutDescription(JSON.parse(text) as AnySchemaObject, "")).toEqual([]);
});

test("docs/dossier.md tells of every field of a dossier", () => {
  const code = textOf("docs/dossier.md").match(/`[^`\n]+`/g) ?? [];
  const told = new Set(code.flatMap((words) => words.match(/[$\w]+/g) ?? []));
  const keys = keysIn(jsonOf("public/data/dossier.schema.json"));
  expect(keys.length).toBeGreaterThan(90);
  expect(keys.filter((key) => !told.has(key))).toEqual([]);
});

describe("as an editor sees it", () => {
  test("the shipped files are accepted", () => {
    expect(acceptsDossier(jsonOf("public/data/dossiers/qingdao-2025.json"))).toBe(true);
    expect(acceptsCatalog(jsonOf("public/data/catalog.json"))).toBe(true);
  });

  test.each([
    ["a key that nobody knows", { colour: "red" }, ""],
    ["an id that is no slug", { id: "Qingdao 2025" }, "/id"],
    ["markup in a text", { title: "<b>Four</b> meetings" }, "/title"],
    ["an alpha-2 code for the focus", { focus: "IN" }, "/focus"],
    ["no report", { reports: [] }, "/reports"],
    ["a topic without a label", { topics: [{ id: "trust" }] }, "/topics/0"],
    ["a place beyond the poles", { places: [{ ...place(), lat: 99 }] }, "/places/0/lat"],
    ["an act outside the vocabulary", { statements: [{ ...statement(), act: "promised" }] }, "/statements/0/act"],
    ["a term of four words", { statements: [withTerm("to keep on talking")] }, "/statements/0/sources/0/terms/0"],
    ["a day as a season", { corrections: [{ date: "spring 2025", what: "A date" }] }, "/corrections/0/date"],
  ])("%s is rejected in its place", (_fault, change, pointer) => {
    expect(acceptsDossier({ ...jsonOf("public/data/dossiers/qingdao-2025.json"), ...change })).toBe(false);
    expect(acceptsDossier.errors?.map(({ instancePath }) => instancePath)).toContain(pointer);
  });

  test("a catalogue without a default, or with a file elsewhere, is rejected", () => {
    const { dossiers } = jsonOf("public/data/catalog.json") as { dossiers: object[] };
    expect(acceptsCatalog({ dossiers })).toBe(false);
    expect(acceptsCatalog({ default: "a", dossiers: [{ ...dossiers[0], file: "../secret.json" }] })).toBe(false);
  });
});

function place() {
  return { id: "a", name: "A", country: null, lat: 0, lon: 0, timeZone: "Asia/Kolkata" };
}

function statement() {
  const sources = [{ report: "r", paragraphs: [1], terms: ["a term"] }];
  return { id: "a", act: "raised", by: ["IND"], text: "A", topics: ["a"], meetings: [], sources };
}

function withTerm(term: string) {
  return { ...statement(), sources: [{ report: "r", paragraphs: [1], terms: [term] }] };
}

/** Pointers of the properties that tell an editor nothing; a nullable one may tell it in its alternatives. */
function keysWithoutDescription(schema: AnySchemaObject, pointer: string): string[] {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, AnySchemaObject>);
  const inner = [schema.items, ...((schema.prefixItems ?? []) as AnySchemaObject[])] as (AnySchemaObject | boolean)[];
  return [
    ...properties.flatMap(([key, property]) => {
      const alternatives = (property.anyOf ?? []) as AnySchemaObject[];
      const isDescribed = [property, ...alternatives].some(({ description }) => typeof description === "string");
      const own = isDescribed ? [] : [`${pointer}/${key}`];
      return [...own, ...keysWithoutDescription(property, `${pointer}/${key}`)];
    }),
    ...inner.flatMap((item) => (typeof item === "object" ? keysWithoutDescription(item, `${pointer}/*`) : [])),
  ];
}

function keysIn(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "properties" in schema ? Object.keys(schema.properties as object) : [];
  return [...new Set([...own, ...Object.values(schema).flatMap(keysIn)])];
}
