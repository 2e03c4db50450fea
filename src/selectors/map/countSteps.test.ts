import { describe, expect, test } from "vitest";
import { MANY } from "../../testing/manyOnMap.ts";
import { testDossier } from "../../testing/mapTestDossier.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { countStep, countSteps } from "./countSteps.ts";
import { mapCountries } from "./mapCountries.ts";
import { mapLinks } from "./mapLinks.ts";
import { mapPlaces } from "./mapPlaces.ts";

describe("countSteps", () => {
  test("names the steps up to the largest number, and no number twice", () => {
    expect(countSteps(6).map(({ text }) => text)).toEqual(["1", "2–3", "4–6"]);
    expect(countSteps(20).map(({ text }) => text)).toEqual(["1", "2–3", "4–7", "8–20"]);
    expect(countSteps(2).map(({ text }) => text)).toEqual(["1", "2"]);
    expect(countSteps(0)).toEqual([]);
  });

  test("gives each number the step whose name holds it", () => {
    expect([0, 1, 2, 3, 4, 7, 8, 300].map((count) => countStep(MANY, count))).toEqual([0, 1, 2, 2, 3, 3, 4, 4]);
  });

  test("has no step where the dossier holds few meetings", () => {
    expect(countStep(testDossier, 4)).toBeNull();
    expect(mapCountries(testDossier, DEFAULT_VIEW).map(({ step }) => step)).toEqual([null, null, null, null]);
  });

  test("goes with the view: countries, links and venues count what the filters leave", () => {
    const view = { ...DEFAULT_VIEW, period: { from: "2019", to: "2020" } };
    const russia = (shown: typeof view | typeof DEFAULT_VIEW) => ({
      country: mapCountries(MANY, shown).find(({ code }) => code === "RUS"),
      link: mapLinks(MANY, shown).find(({ key }) => key === "IND-RUS"),
    });
    expect(russia(DEFAULT_VIEW)).toMatchObject({ country: { shownCount: 6, step: 3 }, link: { step: 3 } });
    const { country, link } = russia(view);
    expect(country).toMatchObject({ shownCount: 2, allCount: 6, step: 2 });
    expect(link?.step).toBe(2);
    const sum = (of: typeof DEFAULT_VIEW) =>
      mapPlaces(MANY, of).venues.reduce((total, { shown }) => total + shown.length, 0);
    expect(sum(DEFAULT_VIEW)).toBe(79);
    expect(sum(view)).toBeLessThan(30);
  });
});
