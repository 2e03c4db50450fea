import { describe, expect, test } from "vitest";
import { findingsWithStandIn, testFaults } from "../testing/injectedFaults.ts";
import { STAND_IN } from "../testing/standIn.ts";

test("the shipped dossier fits the stand-in report", () => {
  expect(findingsWithStandIn({})).toEqual([]);
});

describe("with the text of the report", () => {
  const copied = STAND_IN[5] ?? "";
  const minister = "/meetings/2/parties/1/people/0";
  testFaults(
    [
      [
        "a wrong paragraph",
        { "/statements/3/sources/0/paragraphs/0": 7 },
        "/statements/3/sources/0/terms/0",
        "It stands in ¶6",
      ],
      [
        "a paragraph too many",
        { "/statements/3/sources/0/paragraphs/-": 9 },
        "/statements/3/sources/0/paragraphs/1",
        "None of the terms stands in ¶9",
      ],
      [
        "a wrong paragraph of an event",
        { "/events/0/sources/0/paragraphs/0": 11 },
        "/events/0/sources/0/terms/0",
        "It stands in ¶10",
      ],
      [
        "a wrong paragraph of a meeting",
        { "/meetings/3/sources/1/paragraphs/0": 8 },
        "/meetings/3/sources/1/terms/1",
        "“Dauren Kosanov” does not stand in ¶8",
      ],
      [
        "a wrong paragraph of a mention",
        { "/mentions/1/sources/0/paragraphs/0": 1 },
        "/mentions/1/sources/0/terms/0",
        "It stands in ¶2",
      ],
      [
        "a changed term",
        { "/statements/13/sources/0/terms/4": "final delimitation" },
        "/statements/13/sources/0/terms/4",
        "The report does not have it",
      ],
      [
        "a term that is part of a word",
        { "/statements/13/sources/0/terms/4": "limitation" },
        "/statements/13/sources/0/terms/4",
        "The report does not have it",
      ],
      ["a misspelled name", { "/people/3/name": "Dauren Kossanov" }, "/people/3/name", "stands nowhere"],
      [
        "an alias taken for the printed name",
        { "/people/1/name": "Viktor Khrenin" },
        "/people/1/name",
        "stands nowhere",
      ],
      ["a renamed place", { "/places/0/name": "Tsingtao" }, "/places/0/name", "stands nowhere"],
      ["a renamed country", { "/countries/1/name": "Belorussia" }, "/countries/1/name", "stands nowhere"],
      ["an invented mention", { "/mentions/0/name": "Nepal" }, "/mentions/0/name", "stands nowhere"],
      ["another dateline", { "/reports/0/dateline": "Beijing" }, "/reports/0/dateline", "stands nowhere"],
      ["an invented office", { [`${minister}/office`]: "Foreign Minister" }, `${minister}/office`, "stands nowhere"],
      ["a rank too high", { [`${minister}/rank`]: "General" }, `${minister}/rank`, "prints Lieutenant General"],
      ["a rank left out", { [`${minister}/rank`]: null }, `${minister}/rank`, "prints Lieutenant General"],
      [
        "a rank for a civilian",
        { "/meetings/0/parties/0/people/0/rank": "General" },
        "/meetings/0/parties/0/people/0/rank",
        "none before the name",
      ],
      [
        "a swapped minister, terms and all",
        { [`${minister}/person`]: "victor-khrenin", "/meetings/2/sources/1/terms": ["Tajikistan", "Victor Khrenin"] },
        `${minister}/person`,
        "speaks for TJK here and for BLR",
      ],
      ["a copied sentence", { "/statements/3/text": copied }, "/statements/3/text", "copied from a report"],
      [
        "a copied run in other case and marks",
        { "/reports/0/paragraphs/5/gist": `On ${copied.toUpperCase().replaceAll(",", " –")}` },
        "/reports/0/paragraphs/5/gist",
        "copied from a report",
      ],
      [
        "a paragraph digest of another text",
        { "/reports/0/digest/each/4": "0".repeat(64) },
        "/reports/0/digest/each/4",
        "not that of the source",
      ],
      [
        "a digest of another whole",
        { "/reports/0/digest/text": "0".repeat(64) },
        "/reports/0/digest/text",
        "not that of the source",
      ],
    ],
    findingsWithStandIn,
  );
});
