import { describe, expect, test } from "vitest";
import type { JsonChanges } from "../testing/changedJson.ts";
import { realDossier, realDossierJson } from "../testing/realDossier.ts";
import { allSources, referenceProblems } from "./dossierReferences.ts";
import { parseDossier } from "./parseDossier.ts";
import { DataFailure, type Problem } from "./problem.ts";

function problemsAfter(changes: JsonChanges): readonly Problem[] {
  try {
    parseDossier(realDossierJson(changes), "dossiers/changed.json");
  } catch (error) {
    if (error instanceof DataFailure) return error.problems;
    throw error;
  }
  return [];
}

describe("an id that names nothing is found", () => {
  test.each([
    ["/focus", "USA", "country or organisation"],
    ["/mentions/0/sources/0/report", "nowhere", "report"],
    ["/events/1/sources/0/report", "nowhere", "report"],
    ["/events/1/place", "nowhere", "place"],
    ["/meetings/2/sources/1/report", "nowhere", "report"],
    ["/meetings/2/place", "nowhere", "place"],
    ["/meetings/2/occasion", "nowhere", "event"],
    ["/meetings/2/parties/1/actor", "USA", "country or organisation"],
    ["/meetings/2/parties/1/people/0/person", "nobody", "person"],
    ["/statements/2/by/4", "USA", "country or organisation"],
    ["/statements/2/topics/1", "nothing", "topic"],
    ["/statements/2/meetings/3/id", "nowhere", "meeting"],
    ["/statements/2/sources/0/report", "nowhere", "report"],
    ["/reports/0/paragraphs/2/leavesOpen/0", "nowhere", "meeting"],
  ])("at %s", (pointer, id, kind) => {
    const problem = { pointer, expected: `the id of a ${kind} of this dossier`, found: `"${id}"` };
    expect(problemsAfter({ [pointer]: id })).toEqual([problem]);
  });

  test("of one kind only: a topic's id is no place's", () => {
    expect(problemsAfter({ "/meetings/0/place": "training" }).map(({ pointer }) => pointer)).toEqual([
      "/meetings/0/place",
    ]);
  });

  test("also when a whole record is taken away: at every place that named it", () => {
    expect(problemsAfter({ "/meetings/3": undefined }).map(({ pointer }) => pointer)).toEqual([
      "/statements/0/meetings/3/id",
      "/statements/2/meetings/3/id",
      "/statements/3/meetings/2/id",
      "/statements/4/meetings/2/id",
    ]);
  });

  test("but a mention's country need not have taken part", () => {
    expect(problemsAfter({ "/mentions/0/country": "USA" })).toEqual([]);
  });
});

describe("an id used twice is found at its second use", () => {
  test.each(["mentions", "reports", "people", "places", "topics", "events", "meetings", "statements"] as const)(
    "in %s",
    (name) => {
      const dossier = { ...realDossier, [name]: [...realDossier[name], realDossier[name][0]] };
      const pointer = `/${name}/${realDossier[name].length}/id`;
      const found = JSON.stringify(realDossier[name][0]?.id);
      expect(referenceProblems(dossier)).toEqual([{ pointer, expected: `id used once in ${name}`, found }]);
    },
  );

  test("in countries, by code", () => {
    const [india] = realDossier.countries;
    const dossier = { ...realDossier, countries: [...realDossier.countries, india!] };
    const problem = { pointer: "/countries/5/code", expected: "code used once in countries", found: '"IND"' };
    expect(referenceProblems(dossier)).toEqual([problem]);
  });

  test("while lists of different kinds may share one", () => {
    expect(realDossier.topics.map(({ id }) => id)).toContain("border-calm");
    expect(realDossier.statements.map(({ id }) => id)).toContain("border-calm");
    expect(referenceProblems(realDossier)).toEqual([]);
  });
});

describe("a paragraph beyond the report's end is found", () => {
  test.each([
    "/mentions/0/sources/0/paragraphs/1",
    "/events/2/sources/0/paragraphs/2",
    "/meetings/0/sources/1/paragraphs/0",
    "/statements/13/sources/0/paragraphs/0",
  ])("at %s", (pointer) => {
    expect(problemsAfter({ [pointer]: 12 })).toEqual([]);
    expect(problemsAfter({ [pointer]: 13 })).toEqual([{ pointer, expected: "a paragraph from 1 to 12", found: "13" }]);
  });

  test("and so is one whose number is not its place", () => {
    const pointer = "/reports/0/paragraphs/3/number";
    expect(problemsAfter({ [pointer]: 5 })).toEqual([{ pointer, expected: "4", found: "5" }]);
  });
});

test("allSources gives every source with the pointer of its place", () => {
  const sources = allSources(realDossier);
  expect(sources.find(({ at }) => at === "/meetings/0/sources/1")?.source.paragraphs).toEqual([8]);
  expect(sources).toHaveLength((JSON.stringify(realDossier).match(/"report":"/g) ?? []).length);
});
