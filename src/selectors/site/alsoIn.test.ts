import { expect, test } from "vitest";
import type { CountryCode } from "../../model/country.ts";
import { changedDossier, realDossier } from "../../testing/realDossier.ts";
import { actorAlsoIn, personAlsoIn } from "./alsoIn.ts";
import { indexedDossier } from "./indexedDossier.ts";

const [first] = realDossier.people;
const id = first?.id ?? "";
const china = "CHN" as CountryCode;
const others = (changes: Record<string, unknown>) => [
  indexedDossier(realDossier),
  indexedDossier(changedDossier({ "/id": "second", ...changes })),
];

test("personAlsoIn finds the person of that id and name in other dossiers, and not in its own", () => {
  expect(personAlsoIn(realDossier, id, others({})).map(({ dossier, found }) => [dossier.id, found.id])).toEqual([
    ["second", id],
  ]);
});

test("personAlsoIn takes an alias for a name, whatever its accents", () => {
  const renamed = { "/people/0/name": "Another Spelling", "/people/0/aliases": [first?.name.toUpperCase()] };
  expect(personAlsoIn(realDossier, id, others(renamed))).toHaveLength(1);
});

test("personAlsoIn claims nothing of an id alone", () => {
  expect(personAlsoIn(realDossier, id, others({ "/people/0/name": "Somebody", "/people/0/aliases": [] }))).toEqual([]);
});

test("actorAlsoIn knows a country by its code", () => {
  const found = actorAlsoIn(realDossier, china, others({ "/countries/4/name": "PRC" }));
  expect(found.map(({ dossier, found: named }) => [dossier.id, named.name, named.meetings])).toEqual([
    ["second", "PRC", 1],
  ]);
});
