import { expect, test } from "vitest";
import { realDossier } from "../../testing/realDossier.ts";
import { dossierFacts, indexedDossier } from "./indexedDossier.ts";

test("dossierFacts tells when and how much", () => {
  expect(dossierFacts(realDossier)).toMatchObject({
    id: "qingdao-2025",
    first: "2025-06-26",
    last: "2025-06-26",
    counts: { meetings: 4, countries: 5, reports: 1 },
    isDraft: false,
  });
  expect(dossierFacts(realDossier, true).isDraft).toBe(true);
});

test("dossierFacts tells what is missing, and no dates where no meeting has one", () => {
  const coverage = { note: "In part", missing: [{ what: "Two meetings in May" }] };
  const meetings = realDossier.meetings.map((meeting) => ({ ...meeting, date: null, place: null }));
  const dossier = { ...realDossier, coverage, meetings };
  expect(dossierFacts(dossier)).toMatchObject({ first: null, last: null, missing: ["Two meetings in May"] });
  expect(indexedDossier(dossier).meetings[0]).toMatchObject({ date: "", place: "" });
});

test("indexedDossier tells each meeting, and holds every word once", () => {
  const [china] = indexedDossier(realDossier).meetings;
  expect(china).toMatchObject({ id: "china", name: "China", date: "26 Jun 2025", place: "Qingdao" });
  expect(china?.people).toEqual(["Rajnath Singh", "Dong Jun"]);
  const words = china?.words.split(" ") ?? [];
  expect(words).toContain("delimitation");
  expect(new Set(words).size).toBe(words.length);
});

test("indexedDossier counts the meetings of a name, and leaves out a country or place without any", () => {
  const { names } = indexedDossier({ ...realDossier, meetings: realDossier.meetings.slice(0, 2) });
  expect(names.countries.map(({ id, meetings }) => [id, meetings])).toEqual([
    ["IND", 2],
    ["BLR", 1],
    ["CHN", 1],
  ]);
  expect(names.people.find(({ id }) => id === "rajnath-singh")?.meetings).toBe(2);
});
