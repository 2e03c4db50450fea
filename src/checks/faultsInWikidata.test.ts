import { describe, expect, test } from "vitest";
import { findingsWithout, testFaults } from "../testing/injectedFaults.ts";

describe("checkDossier, faults in ids of Wikidata:", () => {
  testFaults([
    ["a page's address for an id", { "/countries/0/wikidata": "wiki/Q668" }, "/countries/0/wikidata", "such as Q668"],
    ["a property for an item", { "/people/0/wikidata": "P31" }, "/people/0/wikidata", "such as Q668"],
    ["an id that is too long", { "/places/0/wikidata": "Q99999999999999999999" }, "/places/0/wikidata", "such as Q668"],
    ["an id that begins with nought", { "/places/0/wikidata": "Q0668" }, "/places/0/wikidata", "such as Q668"],
    [
      "one item for two people",
      { "/people/0/wikidata": "Q42", "/people/1/wikidata": "Q42" },
      "/people/1/wikidata",
      "Q42 stands for Rajnath Singh and for Victor Khrenin",
    ],
    [
      "a country's item for a place in another",
      { "/countries/0/wikidata": "Q668", "/places/0/wikidata": "Q668" },
      "/places/0/wikidata",
      "Q668 stands for India and for Qingdao",
    ],
  ]);

  test("a city that is a state may be one item", () => {
    const edits = { "/countries/4/wikidata": "Q148", "/places/0/wikidata": "Q148" };
    expect(findingsWithout(edits)).toEqual([]);
  });
});
