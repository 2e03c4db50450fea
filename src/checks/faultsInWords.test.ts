import { describe, expect, test } from "vitest";
import { findingsWithout, testFaults } from "../testing/injectedFaults.ts";

describe("checkDossier, faults in words:", () => {
  const quote = "He said “we shall go on working side by side for many years” to all.";
  testFaults([
    [
      "a word that takes a side",
      { "/statements/1/text": "The terrorist attack at Pahalgam." },
      "/statements/1/text",
      "terrorist",
    ],
    [
      "a judging adjective in a gist",
      { "/reports/0/paragraphs/11/gist": "Tells of a heinous attack." },
      "/reports/0/paragraphs/11/gist",
      "heinous",
    ],
    [
      "a side taken on territory in a note",
      { "/places/1/name": "Occupied Pahalgam" },
      "/places/1/name",
      "takes a side on territory",
    ],
    ["praise in the summary", { "/summary": "Four historic meetings in one day." }, "/summary", "historic"],
    [
      "an attribution that comes too late",
      { "/events/1/title": "Terror attack, India’s ministry says" },
      "/events/1/title",
      "whose word it is",
    ],
    [
      "an attribution in another sentence",
      { "/statements/4/note": "So the release says. It was aggression." },
      "/statements/4/note",
      "aggression",
    ],
    ["a quotation at length", { "/statements/3/text": quote }, "/statements/3/text", "quotes 11 words"],
  ]);

  test("an attributed word passes", () => {
    expect(findingsWithout({ "/statements/4/note": "India’s release calls it a terrorist act." })).toEqual([]);
  });

  test("a short quotation passes", () => {
    expect(findingsWithout({ "/statements/4/note": "The report has “rapid advances” only." })).toEqual([]);
  });
});

test("a subject that is spoken of under that name is no judgement, and a person may bear a word of the list", () => {
  expect(findingsWithout({ "/statements/4/note": "Both spoke of terrorism." })).toEqual([]);
  const named = { "/people/4/aliases/0": "Innocent Jun", "/statements/4/note": "Innocent is his given name." };
  expect(findingsWithout(named)).toEqual([]);
  expect(findingsWithout({ ...named, "/statements/4/note": "An innocent victim." })).toHaveLength(1);
});
