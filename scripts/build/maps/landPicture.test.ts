import { describe, expect, test } from "vitest";
import { mapCountries } from "../../../src/selectors/map/mapCountries.ts";
import { dataFile, realDossier } from "../../../src/testing/realDossier.ts";
import { DEFAULT_VIEW } from "../../../src/view/view.ts";
import { landPicture, type WorldTopology } from "./landPicture.ts";

const world = dataFile("world.topo.json") as WorldTopology;
const { land, borders, parties, disputed } = landPicture(realDossier, world);

describe("landPicture", () => {
  test("has land, borders and disputed areas as paths of relative steps in whole numbers", () => {
    for (const path of [land, borders, disputed]) expect(path).toMatch(/^(m-?\d+( |-)\d+((-| )\d+(-| )\d+)+z?)+$/);
    expect(borders).not.toContain("z");
  });

  test("has a shape for every country that took part", () => {
    expect(parties.map(({ code }) => code)).toEqual(mapCountries(realDossier, DEFAULT_VIEW).map(({ code }) => code));
    for (const { path } of parties) expect(path).toMatch(/^m.*z$/);
  });

  test("leaves out land that no page shows", () => {
    const starts = Array.from(land.matchAll(/m(-?\d+)/g), ([, x]) => Number(x));
    expect(starts.length).toBeGreaterThan(20);
    // South America begins 300 steps further to the left than any page shows.
    const lefts = starts.reduce<number[]>((all, step) => [...all, (all.at(-1) ?? 0) + step], []);
    expect(Math.min(...lefts)).toBeGreaterThan(-400);
  });

  test("is the same each time", () => {
    expect(landPicture(realDossier, world)).toEqual({ land, borders, parties, disputed });
  });
});
