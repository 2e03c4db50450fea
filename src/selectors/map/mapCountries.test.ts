import { describe, expect, test } from "vitest";
import { code, testDossier } from "../../testing/mapTestDossier.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { mapCountries } from "./mapCountries.ts";

function countryIn(name: string, view = DEFAULT_VIEW) {
  return mapCountries(testDossier, view).find((country) => country.name === name)!;
}

describe("mapCountries", () => {
  test("gives the focus country first and the others by name", () => {
    expect(mapCountries(testDossier, DEFAULT_VIEW).map(({ name, role }) => [name, role])).toEqual([
      ["India", "focus"],
      ["Belarus", "met"],
      ["China", "met"],
      ["Kazakhstan", "met"],
    ]);
  });

  test("leaves out a country of the dossier that was a party to no meeting", () => {
    expect(countryIn("Mongolia")).toBeUndefined();
  });

  test("calls host only a party on whose soil its meetings were held", () => {
    expect(
      mapCountries(testDossier, DEFAULT_VIEW)
        .filter(({ isHost }) => isHost)
        .map(({ name }) => name),
    ).toEqual(["China"]);
    const elsewhere = { ...testDossier, meetings: testDossier.meetings.filter(({ id }) => id === "belarus") };
    expect(mapCountries(elsewhere, DEFAULT_VIEW).some(({ isHost }) => isHost)).toBe(false);
  });

  test("counts meetings by the other filters, so that a count is what choosing the country gives", () => {
    const view = { ...DEFAULT_VIEW, countries: [code("BLR")], period: { from: "2025-06", to: null } };
    expect(countryIn("China", view).meetings).toEqual(["china-june"]);
    expect(countryIn("India", view).meetings).toEqual(["kazakhstan", "belarus", "china-june"]);
  });

  test("is in view only with a meeting that fits all filters", () => {
    const view = { ...DEFAULT_VIEW, countries: [code("BLR")] };
    expect(countryIn("Belarus", view)).toMatchObject({ isChosen: true, isInView: true });
    expect(countryIn("India", view)).toMatchObject({ isChosen: false, isInView: true });
    expect(countryIn("China", view)).toMatchObject({ isChosen: false, isInView: false });
  });

  test("counts apart what fits by an open reading only", () => {
    const view = { ...DEFAULT_VIEW, topics: ["trade"] };
    expect(countryIn("China", view)).toMatchObject({ meetings: ["china-may"], openCount: 1 });
    expect(countryIn("Belarus", view)).toMatchObject({ meetings: ["belarus"], openCount: 0 });
    expect(countryIn("India", view)).toMatchObject({ openCount: 1 });
  });
});
