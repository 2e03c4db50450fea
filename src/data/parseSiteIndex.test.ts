import { expect, test } from "vitest";
import { parseSiteIndex } from "./parseSiteIndex.ts";
import { DataFailure } from "./problem.ts";

const names = { people: [], countries: [], organisations: [], places: [] };
const counts = { meetings: 0, countries: 0, reports: 0 };
const dossier = {
  id: "a",
  title: "A",
  summary: "B",
  first: "2025-06-26",
  last: null,
  counts,
  missing: ["the rest"],
  isDraft: false,
  names,
  meetings: [],
};

test("parseSiteIndex gives the dossiers of the index", () => {
  expect(parseSiteIndex({ dossiers: [dossier] }, "index.json")).toEqual([dossier]);
});

test("parseSiteIndex names every place that is wrong", () => {
  const faulty = { ...dossier, first: "26 June", names: { ...names, people: [{ id: "b", aliases: [], meetings: 1 }] } };
  const failing = () => parseSiteIndex({ dossiers: [faulty] }, "i.json");
  const problems = ["/dossiers/0/first", "/dossiers/0/names/people/0/name"].map(
    (pointer) => expect.objectContaining({ pointer }) as object,
  );
  expect(failing).toThrowError(DataFailure);
  expect(failing).toThrowError(expect.objectContaining({ file: "i.json", problems }) as Error);
});
