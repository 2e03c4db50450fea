import { describe, expect, test } from "vitest";
import type { Dossier } from "../../model/dossier.ts";
import { code, oneOfTwoOpen, testDossier, twoVenues } from "../../testing/mapTestDossier.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { legendRows } from "./legendRows.ts";
import { mapScene } from "./mapScene.ts";

function legend(change: Partial<View>, dossier: Dossier = testDossier) {
  const view = { ...DEFAULT_VIEW, ...change };
  const scene = mapScene(dossier, view);
  const drawnBy = scene.countries.find(({ code: each }) => each === view.boundaries) ?? null;
  return legendRows(scene, drawnBy).map(({ words }) => words);
}

describe("legendRows", () => {
  test("says of the whole map no more than its colours and the hatch", () => {
    expect(legend({})).toEqual([
      "India, whose meetings these are",
      "Country it met",
      "Came to Qingdao (no route)",
      "Disputed: no position taken",
    ]);
  });

  test("explains an open link only while a link is open", () => {
    expect(legend({ topics: ["trade"] }, twoVenues)).toContain("Unclear whether it fits");
  });

  test("has no open link where one of the two meetings of each pair is certain", () => {
    expect(legend({ topics: ["trade"] }, oneOfTwoOpen)).not.toContain("Unclear whether it fits");
  });

  test("explains a faded link while one is outside the filters", () => {
    expect(legend({ topics: ["trade"] })).toContain("Outside the present filters");
  });

  test("names the country as whose claims areas are drawn", () => {
    expect(legend({ boundaries: code("IND") })).toContain("Disputed: drawn as India claims it");
  });

  test("explains what is chosen only where something is", () => {
    expect(legend({ countries: [code("CHN")] })).toEqual(
      expect.arrayContaining(["Outside the present filters", "Chosen"]),
    );
  });
});
