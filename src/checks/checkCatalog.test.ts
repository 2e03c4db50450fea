import { expect, test } from "vitest";
import { checkCatalog } from "./checkCatalog.ts";

const entry = { id: "a", title: "A", summary: "A", file: "dossiers/a.json" };
const textOf = (dossiers: object[]) => JSON.stringify({ default: "a", dossiers });
const pointersOf = (text: string, files: string[]) =>
  checkCatalog(text, files, new Map()).findings.map(({ pointer }) => pointer);

test("checkCatalog finds nothing where each file is listed once, and gives the entries", () => {
  expect(checkCatalog(textOf([entry]), ["dossiers/a.json"], new Map())).toEqual({ findings: [], entries: [entry] });
});

test.each([
  ["a file that is not there", textOf([entry]), [], ["/dossiers/0/file"]],
  ["a file listed twice", textOf([entry, { ...entry, id: "b" }]), [entry.file], ["/dossiers/1/file"]],
  ["an id listed twice", textOf([entry, entry]), [entry.file], ["/dossiers/1/id"]],
  ["a loaded word", textOf([{ ...entry, summary: "A historic day" }]), [entry.file], ["/dossiers/0/summary"]],
  ["a text that is not JSON", "{", [], [""]],
])("checkCatalog finds %s", (_name, text, files, pointers) => {
  expect(pointersOf(text, files)).toEqual(pointers);
});

test("checkCatalog lets a file stand that is not listed, which no build publishes", () => {
  expect(pointersOf(textOf([entry]), [entry.file, "dossiers/b.json"])).toEqual([]);
});

test("checkCatalog gives no entries of a catalogue that cannot be read", () => {
  expect(checkCatalog("{}", [], new Map()).entries).toEqual([]);
});
