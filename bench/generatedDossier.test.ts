import { describe, expect, test } from "vitest";
import { parseDossier } from "../src/data/parseDossier.ts";
import { generatedDossier } from "./generatedDossier.ts";
import { worldCountries } from "./worldCountries.ts";

const countries = worldCountries();

describe("generatedDossier", () => {
  const dossier = parseDossier(generatedDossier(countries), "generated.json");

  test("passes the check of every dossier, with 200 meetings of 40 countries that all took part", () => {
    expect(dossier.meetings).toHaveLength(200);
    const parties = dossier.meetings.flatMap((meeting) => meeting.parties.map(({ actor }) => actor));
    expect(new Set(parties).size).toBe(40);
  });

  test("has dates of every kind over several years, several venues, and statements of every act and certainty", () => {
    const kinds = dossier.meetings
      .flatMap(({ date }) => date ?? [])
      .map((date) => (date.kind === "single" ? date.precision : date.kind));
    expect(new Set(kinds)).toEqual(new Set(["day", "month", "year", "interval", "oneOf"]));
    expect(new Set(dossier.meetings.map(({ date }) => date?.first.slice(0, 4))).size).toBe(7);
    expect(new Set(dossier.meetings.map(({ place }) => place)).size).toBe(12);
    expect(new Set(dossier.statements.map(({ act }) => act)).size).toBe(7);
    const ties = dossier.statements.flatMap(({ meetings }) => meetings);
    expect(new Set(ties.map(({ certainty }) => certainty)).size).toBe(3);
  });

  test("is the same for the same seed, and another for another", () => {
    expect(generatedDossier(countries, 7)).toEqual(generatedDossier(countries, 7));
    expect(generatedDossier(countries, 7)).not.toEqual(generatedDossier(countries, 8));
  });

  test("says of itself that nothing in it happened", () => {
    expect(dossier.title).toContain("none of these meetings took place");
  });
});
