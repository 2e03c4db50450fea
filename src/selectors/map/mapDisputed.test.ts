import { describe, expect, test } from "vitest";
import { code, testDossier, testWorld } from "../../testing/mapTestDossier.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { boundaryChoices, mapDisputed } from "./mapDisputed.ts";

function drawnFor(boundaries: string | null) {
  const view = { ...DEFAULT_VIEW, boundaries: boundaries === null ? null : code(boundaries) };
  return mapDisputed(testDossier, testWorld, view)
    .filter((area) => area.isDrawnAsClaimed)
    .map(({ id }) => id);
}

describe("mapDisputed", () => {
  test("gives areas that a country of the dossier claims before the others", () => {
    expect(mapDisputed(testDossier, testWorld, DEFAULT_VIEW).map(({ id }) => id)).toEqual(["area", "elsewhere"]);
  });

  test("is neutral unless a drawing is asked for", () => {
    expect(drawnFor(null)).toEqual([]);
  });

  test("draws only what the chosen country claims", () => {
    expect(drawnFor("IND")).toEqual(["area"]);
    expect(drawnFor("KAZ")).toEqual([]);
  });
});

describe("boundaryChoices", () => {
  test("offers only countries of the dossier that claim an area", () => {
    expect(boundaryChoices(testDossier, testWorld).map(({ name }) => name)).toEqual(["India"]);
  });
});
