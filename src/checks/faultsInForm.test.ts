import { describe, expect, test } from "vitest";
import { editedDossier, findingsWithout, testFaults } from "../testing/injectedFaults.ts";

test("the shipped dossier as it is has no finding", () => {
  expect(findingsWithout({})).toEqual([]);
});

describe("checkDossier, faults in form:", () => {
  testFaults([
    ["an unknown key", { "/meetings/0/colour": "red" }, "/meetings/0/colour", "no such key"],
    ["a missing key", { "/statements/3/text": undefined }, "/statements/3/text", "Found nothing"],
    ["HTML in a text", { "/statements/3/text": "Staying <b>engaged</b>" }, "/statements/3/text", "plain text"],
    ["a line break in a note", { "/people/0/note": "No\nrank" }, "/people/0/note", "plain text"],
    ["an act outside the vocabulary", { "/statements/3/act": "promised" }, "/statements/3/act", "promised"],
    [
      "a certainty outside the vocabulary",
      { "/meetings/0/dateCertainty": "likely" },
      "/meetings/0/dateCertainty",
      "likely",
    ],
    ["an id that is no slug", { "/topics/4/id": "Training!" }, "/topics/4/id", "slug"],
    ["an address of another kind", { "/reports/0/url": "ftp://example.org/report" }, "/reports/0/url", "https"],
    ["a digest cut short", { "/reports/0/digest/each/3": "e299bfc7" }, "/reports/0/digest/each/3", "64"],
    [
      "a term of four words",
      { "/statements/3/sources/0/terms/0": "to stay well engaged" },
      "/statements/3/sources/0/terms/0",
      "three words",
    ],
    ["a meeting with one party", { "/meetings/0/parties/1": undefined }, "/meetings/0/parties", "at least two"],
    ["no source at all", { "/statements/5/sources": [] }, "/statements/5/sources", "at least one"],
  ]);
});

describe("checkDossier, faults in references:", () => {
  testFaults([
    ["an unknown topic", { "/statements/3/topics/0": "fisheries" }, "/statements/3/topics/0", "fisheries"],
    ["an unknown meeting", { "/statements/5/meetings/0/id": "russia" }, "/statements/5/meetings/0/id", "russia"],
    [
      "an unknown person",
      { "/meetings/1/parties/1/people/0/person": "nobody" },
      "/meetings/1/parties/1/people/0/person",
      "nobody",
    ],
    ["an unknown place", { "/meetings/1/place": "minsk" }, "/meetings/1/place", "minsk"],
    ["an unknown occasion", { "/meetings/1/occasion": "summit" }, "/meetings/1/occasion", "summit"],
    ["an unknown report", { "/events/0/sources/0/report": "other" }, "/events/0/sources/0/report", "other"],
    ["a country that is not listed", { "/statements/3/by/0": "RUS" }, "/statements/3/by/0", "RUS"],
    ["an id used twice", { "/topics/4/id": "trust" }, "/topics/14/id", "trust"],
    [
      "a paragraph beyond the end",
      { "/statements/13/sources/0/paragraphs/0": 13 },
      "/statements/13/sources/0/paragraphs/0",
      "13",
    ],
    ["a paragraph out of order", { "/reports/0/paragraphs/4/number": 6 }, "/reports/0/paragraphs/4/number", "Found 6"],
    [
      "a ¶ in a note that no report has",
      { "/statements/2/meetings/0/note": "See ¶13." },
      "/statements/2/meetings/0/note",
      "¶13",
    ],
    [
      "a missing paragraph digest",
      { "/reports/0/digest/each/11": undefined },
      "/reports/0/digest/each",
      "11 digests for 12",
    ],
    [
      "another normalisation",
      { "/reports/0/digest/normalisation": "plain-0" },
      "/reports/0/digest/normalisation",
      "plain-0",
    ],
    ["an id that the catalogue does not give", { "/id": "qingdao-2026" }, "/id", "qingdao-2026"],
    ["an id that is a folder of the site", { "/id": "dossiers" }, "/id", "a folder “dossiers” of its own"],
    ["a title that the catalogue does not give", { "/title": "Four meetings" }, "/title", "Four meetings"],
  ]);
});

describe("checkDossier, faults in lists:", () => {
  testFaults([
    [
      "a paragraph cited twice",
      { "/mentions/0/sources/0/paragraphs/0": 12 },
      "/mentions/0/sources/0/paragraphs/1",
      "12 is listed twice",
    ],
    [
      "a term cited twice",
      { "/statements/3/sources/0/terms/1": "technical areas" },
      "/statements/3/sources/0/terms/2",
      "listed twice",
    ],
  ]);
});

describe("checkDossier, faults in use:", () => {
  const topic = { id: "fisheries", label: "Fisheries" };
  const person = { id: "somebody", name: "Some Body", aliases: [] };
  const place = { id: "agra", name: "Agra", country: "IND", lat: 27.18, lon: 78.01, timeZone: "Asia/Kolkata" };
  const country = { code: "NPL", alpha2: "NP", name: "Nepal", anchor: { lat: 28.2, lon: 84 } };
  const occasion = { ...(editedDossier({}) as { events: object[] }).events[3], id: "second-gathering" };
  testFaults([
    ["a topic without a statement", { "/topics/-": topic }, "/topics/17", "fisheries"],
    ["a person without a meeting", { "/people/-": person }, "/people/5", "somebody"],
    ["a place without an event", { "/places/-": place }, "/places/3", "agra"],
    ["a country without a meeting", { "/countries/-": country }, "/countries/5", "NPL"],
    ["an occasion without a meeting", { "/events/-": occasion }, "/events/6", "second-gathering"],
    [
      "a paragraph whose use is hidden",
      { "/reports/0/paragraphs/8/uses": ["dates"] },
      "/reports/0/paragraphs/8/uses",
      "used for statements and not marked",
    ],
    [
      "a paragraph with an invented use",
      { "/reports/0/paragraphs/6/uses/1": "provenance" },
      "/reports/0/paragraphs/6/uses/1",
      "nothing uses it so",
    ],
    [
      "a paragraph that no statement cites any more",
      { "/statements/13/sources/0/paragraphs/0": 10 },
      "/reports/0/paragraphs/10/uses/0",
      "nothing uses it so",
    ],
    [
      "a printed weekday that is not marked",
      { "/reports/0/paragraphs/1/uses": ["names"] },
      "/reports/0/paragraphs/1/uses",
      "used for dates and not marked",
    ],
    [
      "printed names that are not marked",
      { "/reports/0/paragraphs/4/uses": ["provenance"] },
      "/reports/0/paragraphs/4/uses",
      "used for names and not marked",
    ],
  ]);
});
