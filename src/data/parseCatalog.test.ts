import { describe, expect, test } from "vitest";
import { changedJson } from "../testing/changedJson.ts";
import { dataFile, oneDossierCatalog, realDossier } from "../testing/realDossier.ts";
import { parseCatalog } from "./parseCatalog.ts";
import { DataFailure } from "./problem.ts";

const FILE = "data/catalog.json";

test("parseCatalog reads the shipped catalogue, which lists the shipped dossier", () => {
  const catalog = parseCatalog(dataFile("catalog.json"), FILE);
  const own = catalog.dossiers.filter(({ id }) => id === realDossier.id);
  expect(own).toEqual([expect.objectContaining({ title: realDossier.title, file: "dossiers/qingdao-2025.json" })]);
});

describe("a catalogue is refused, naming the place,", () => {
  test.each([
    ["for a default that it does not list", "/default", "other", "the id of a dossier of this catalogue", '"other"'],
    ["for no dossiers", "/dossiers", [], "at least one dossier", "0"],
    [
      "for a file elsewhere",
      "/dossiers/0/file",
      "../x.json",
      "a path such as dossiers/qingdao-2025.json",
      '"../x.json"',
    ],
    ["for a file of another site", "/dossiers/0/file", "//a.example/x.json", "a path such as", '"//a.example/x.json"'],
    ["for HTML in a title", "/dossiers/0/title", "<b>", "plain text", '"<b>"'],
    ["for an unknown key", "/dossiers/0/colour", "red", "no such key", '"colour"'],
    ["for a missing summary", "/dossiers/0/summary", undefined, "summary", "nothing"],
  ])("%s", (_name, pointer, value, expected, found) => {
    const failing = () => parseCatalog(changedJson(oneDossierCatalog(), { [pointer]: value }), FILE);
    const problem = { pointer, expected: expect.stringContaining(expected) as string, found };
    expect(failing).toThrowError(DataFailure);
    expect(failing).toThrowError(
      expect.objectContaining({ kind: "content", file: FILE, problems: [problem] }) as Error,
    );
  });

  test("for a dossier listed twice", () => {
    const { dossiers } = oneDossierCatalog();
    const failing = () => parseCatalog({ default: realDossier.id, dossiers: [...dossiers, ...dossiers] }, FILE);
    const problem = { pointer: "/dossiers/1/id", expected: "id used once in dossiers", found: '"qingdao-2025"' };
    expect(failing).toThrowError(expect.objectContaining({ problems: [problem] }) as Error);
  });
});
