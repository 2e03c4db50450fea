import { expect, test } from "vitest";
import type { Day } from "../../model/day.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { editionChanges } from "./editionChanges.ts";

const day = (text: string) => text as Day;
const current = { id: "cccccccccccc", date: day("2025-08-01") };
const dossier = {
  ...realDossier,
  corrections: [
    { date: day("2025-08-01"), what: "Newest", replaces: "bbbbbbbbbbbb" },
    { date: day("2025-07-20"), what: "Without an edition" },
    { date: day("2025-07-10"), what: "Oldest", replaces: "aaaaaaaaaaaa" },
  ],
};
const whats = (linked: string) => editionChanges(dossier, current, linked)?.corrections.map(({ what }) => what);

test("a link without an edition, or with the present one, needs no word", () => {
  expect(editionChanges(dossier, current, null)).toBeNull();
  expect(editionChanges(dossier, current, current.id)).toBeNull();
});

test("without a stamp nothing can be compared", () => {
  expect(editionChanges(dossier, null, "aaaaaaaaaaaa")).toBeNull();
});

test("an edition that the log knows gets the corrections since, newest first", () => {
  expect(whats("bbbbbbbbbbbb")).toEqual(["Newest"]);
  expect(whats("aaaaaaaaaaaa")).toEqual(["Newest", "Without an edition", "Oldest"]);
  expect(editionChanges(dossier, current, "aaaaaaaaaaaa")?.isKnown).toBe(true);
});

test("an edition that the log does not know gets all of it, and is said to be unknown", () => {
  expect(whats("dddddddddddd")).toHaveLength(3);
  expect(editionChanges(dossier, current, "dddddddddddd")?.isKnown).toBe(false);
});
