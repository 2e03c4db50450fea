import { describe, expect, test } from "vitest";
import type { JsonChanges } from "../testing/changedJson.ts";
import { PLAIN_MEETING } from "../testing/plainRecords.ts";
import { realDossier, realDossierJson } from "../testing/realDossier.ts";
import { parseDossier } from "./parseDossier.ts";
import { DataFailure, type Problem } from "./problem.ts";

/** What one change makes of the shipped dossier: its name, the change, and the expectation and finding it is told by. */
type Fault = readonly [name: string, pointer: string, value: unknown, expected: string, found: string];

function problemsAfter(changes: JsonChanges): readonly Problem[] {
  try {
    parseDossier(realDossierJson(changes), "dossiers/changed.json");
  } catch (error) {
    if (error instanceof DataFailure) return error.problems;
    throw error;
  }
  return [];
}

const PLAIN = "plain text: not empty, no < or >, no line break or control character, no space at either end";
const SLUG = "a slug: lower-case letters, digits and single hyphens";
const EDTF =
  "an EDTF date that exists: 2020, 2025-06, 2025-06-26, each with ~, ? or % behind it, a/b or [a,b], in order";
const DAY = "a day that exists, as YYYY-MM-DD";
const ACTOR = "a country's code such as CHN, or the id of an organisation such as asean";
const SHA = "a SHA-256 digest: 64 lower-case hexadecimal digits";

const words: Fault[] = [
  ["HTML in a text", "/statements/0/text", "Told <b>him</b>.", PLAIN, '"Told <b>him</b>."'],
  ["HTML in a name", "/people/1/name", "<img src=x>", PLAIN, '"<img src=x>"'],
  ["an empty title", "/title", "", PLAIN, '""'],
  ["a line break", "/summary", "One\ntwo", PLAIN, '"One\ntwo"'],
  ["a padded label", "/topics/0/label", " Training", PLAIN, '" Training"'],
  ["a padded end", "/topics/0/label", "Training ", PLAIN, '"Training "'],
  ["a text of another type", "/title", 7, "string", "7"],
  ["a title too long", "/title", "a".repeat(121), "at most 120 characters", "121"],
  ["a term of four words", "/meetings/0/sources/0/terms/0", "a b c d", "at most three words", '"a b c d"'],
];

const names: Fault[] = [
  ["an id in capitals", "/id", "Qingdao", SLUG, '"Qingdao"'],
  ["an id with two hyphens", "/topics/0/id", "a--b", SLUG, '"a--b"'],
  ["an id too long", "/meetings/0/id", "a".repeat(61), "<=60", "61"],
  ["a focus with a blank", "/focus", "in d", ACTOR, '"in d"'],
  ["a party by alpha-2", "/meetings/0/parties/1/actor", "CN", ACTOR, '"CN"'],
  ["a short badge of three", "/countries/0/alpha2", "IND", "an ISO 3166-1 alpha-2 code such as CN", '"IND"'],
  ["an unknown act", "/statements/0/act", "shouted", '("agreed" | "reported"', '"shouted"'],
  ["an unknown certainty", "/statements/0/meetings/0/certainty", "maybe", '("stated" | "derived" | "open")', '"maybe"'],
  ["an unknown setting", "/meetings/0/setting", "lunch", '("sidelines" | "visit" | "standalone")', '"lunch"'],
  ["an unknown role", "/events/0/role", "war", '("background" | "occasion" | "publication")', '"war"'],
  ["an unknown kind of report", "/reports/0/kind", "blog", '("wire" | "press" | "official")', '"blog"'],
  ["an unknown use", "/reports/0/paragraphs/0/uses/0", "fun", '("statements" | "dates"', '"fun"'],
  ["a language in words", "/reports/0/language", "English", "a BCP 47 language tag", '"English"'],
  ["a time zone as offset", "/places/0/timeZone", "+08:00", "an IANA time zone such as Asia/Shanghai", '"+08:00"'],
];

const numbers: Fault[] = [
  ["a latitude beyond the pole", "/places/0/lat", 90.1, "<=90", "90.1"],
  ["a longitude beyond the date line", "/countries/0/anchor/lon", -181, ">=-180", "-181"],
  ["a latitude as text", "/places/0/lat", "36", "number", '"36"'],
  ["paragraph 0", "/events/0/sources/0/paragraphs/0", 0, ">=1", "0"],
  ["half a paragraph", "/events/0/sources/0/paragraphs/0", 1.5, "integer", "1.5"],
  ["a meeting day that does not exist", "/meetings/0/date", "2025-06-31", EDTF, '"2025-06-31"'],
  ["a meeting date in words", "/meetings/0/date", "26 June 2025", EDTF, '"26 June 2025"'],
  ["an interval backwards", "/events/2/date", "2025-06-26/2025-04-22", EDTF, '"2025-06-26/2025-04-22"'],
  ["a day of publication that does not exist", "/reports/0/published", "2025-02-29", DAY, '"2025-02-29"'],
  ["a month of publication", "/reports/0/published", "2025-06", DAY, '"2025-06"'],
  ["a script as address", "/reports/0/url", "javascript:alert(1)", "an address that begins with https", '"javascri'],
  ["an address of another kind", "/reports/0/url", "ftp://a.example/", "an address that begins with https", '"ftp://'],
  ["an address that is none", "/reports/0/omits/0/url", "see there", "an absolute web address", '"see there"'],
  ["a digest in capitals", "/reports/0/digest/text", "A".repeat(64), SHA, `"${"A".repeat(64)}"`],
  ["a short digest", "/reports/0/digest/each/3", "abc", SHA, '"abc"'],
];

const lists: Fault[] = [
  ["no meeting", "/meetings", [], "at least one meeting", "0"],
  ["a statement at no meeting", "/statements/0/meetings", [], "at least one meeting", "0"],
  ["a statement without a source", "/statements/0/sources", [], "at least one source", "0"],
  ["a meeting without a source", "/meetings/0/sources", [], "at least one source", "0"],
  ["a meeting alone", "/meetings/0/parties", [{ actor: "IND", people: [] }], "at least two parties", "1"],
  ["an object for a list", "/people", {}, "Array", "Object"],
];

describe("the schema names the place, what it expects there, and what it found", () => {
  test.each([...words, ...names, ...numbers, ...lists])("for %s at %s", (_name, pointer, value, expected, found) => {
    const [problem, ...others] = problemsAfter({ [pointer]: value });
    expect(others).toEqual([]);
    expect(problem?.pointer).toBe(pointer);
    expect(problem?.expected).toContain(expected);
    expect(problem?.found).toContain(found);
  });

  test.each([
    "/title",
    "/focus",
    "/statements",
    "/people/0/aliases",
    "/places/1/country",
    "/events/0/dateCertainty",
    "/meetings/0/parties/0/people/0/rank",
    "/statements/0/meetings/0/certainty",
  ])("for %s, which is not there", (pointer) => {
    expect(problemsAfter({ [pointer]: undefined })).toEqual([
      { pointer, expected: expect.any(String) as string, found: "nothing" },
    ]);
  });

  test.each([
    "/colour",
    "/countries/0/capital",
    "/countries/0/anchor/alt",
    "/mentions/0/flag",
    "/reports/0/text",
    "/reports/0/paragraphs/0/text",
    "/reports/0/digest/md5",
    "/reports/0/omits/0/why",
    "/people/0/born",
    "/places/0/altitude",
    "/topics/0/colour",
    "/events/0/meeting",
    "/meetings/0/title",
    "/meetings/0/parties/0/name",
    "/meetings/0/parties/0/people/0/name",
    "/meetings/0/sources/0/page",
    "/statements/0/author",
    "/statements/0/meetings/0/date",
    "/meetings/0/parties/0/country",
  ])("for %s, which nobody knows", (pointer) => {
    expect(problemsAfter({ [pointer]: {} })).toEqual([
      {
        pointer,
        expected: "no such key (see dossier.schema.json for the known ones)",
        found: expect.any(String) as string,
      },
    ]);
  });

  test("for a line of the corrections log", () => {
    const [problem] = problemsAfter({ "/corrections": [{ date: "2025-13-01", what: "A name." }] });
    expect(problem).toEqual({ pointer: "/corrections/0/date", expected: DAY, found: '"2025-13-01"' });
  });

  test("escaped in the pointer, when a key has a slash or a tilde", () => {
    const json = { ...(realDossierJson() as object), "a/b~c": 1 };
    expect(() => parseDossier(json, "changed.json")).toThrowError(
      expect.objectContaining({ problems: [expect.objectContaining({ pointer: "/a~1b~0c" })] }) as Error,
    );
  });

  test("for every fault at once, one problem for each place", () => {
    const problems = problemsAfter({ "/title": "<b> ".repeat(99), "/focus": 1, "/meetings/0/date": "soon" });
    expect(problems.map(({ pointer }) => pointer)).toEqual(["/title", "/focus", "/meetings/0/date"]);
  });

  test.each([null, [], "dossier", 3, undefined])("for a file that holds %j", (json) => {
    const failing = () => parseDossier(json, "dossiers/odd.json");
    expect(failing).toThrowError(DataFailure);
    expect(failing).toThrowError("dossiers/odd.json is not as it should be");
  });
});

test("the failure says which file it is and in how many places it is wrong", () => {
  const fails = (changes: JsonChanges) => () => parseDossier(realDossierJson(changes), "dossiers/x.json");
  expect(fails({ "/title": "" })).toThrowError("dossiers/x.json is not as it should be in one place.");
  expect(fails({ "/title": "", "/focus": "" })).toThrowError("dossiers/x.json is not as it should be in 2 places.");
  expect(fails({ "/title": "" })).toThrowError(
    expect.objectContaining({ kind: "content", file: "dossiers/x.json" }) as Error,
  );
});

describe("the shipped dossier", () => {
  test("passes", () => {
    expect(problemsAfter({})).toEqual([]);
  });

  test("has the counts that the page speaks of", () => {
    const { meetings, statements, topics, countries, people, reports } = realDossier;
    const counts = [meetings, statements, topics, countries, people].map((list) => list.length);
    expect(counts).toEqual([4, 14, 17, 5, 5]);
    expect(reports.map(({ paragraphs }) => paragraphs.length)).toEqual([12]);
  });

  test("comes out with its dates understood, with what was left out, and everything else as written", () => {
    const { date, contact, topics, topicsAsReported, readouts, ...rest } = realDossier.meetings[0]!;
    expect(date).toEqual({
      kind: "single",
      text: "2025-06-26",
      precision: "day",
      first: "2025-06-26",
      last: "2025-06-26",
    });
    const written = (realDossierJson() as { meetings: object[] }).meetings[0];
    expect({ ...rest, date: date?.text }).toEqual(written);
    expect({ contact, topics, topicsAsReported, readouts }).toEqual(PLAIN_MEETING);
  });

  test("passes without what is optional", () => {
    expect(problemsAfter({ "/$schema": undefined, "/meetings/0/dateNote": undefined })).toEqual([]);
    expect(problemsAfter({ "/meetings/0/occasion": undefined, "/events/1/place": undefined })).toEqual([]);
  });
});
