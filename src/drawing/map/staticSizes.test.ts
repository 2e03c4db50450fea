import { describe, expect, test } from "vitest";
import { type Box, isInside, overlap } from "../../geo/box.ts";
import type { Size } from "../../geo/point.ts";
import { flatPoint } from "../../geo/projection.ts";
import { textWidth } from "../../geo/textWidth.ts";
import type { Dossier } from "../../model/dossier.ts";
import { MANY } from "../../testing/manyOnMap.ts";
import { code } from "../../testing/mapTestDossier.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { CROWDED, dossierOf } from "../../testing/worldDossiers.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { controlBoxes } from "./controlBoxes.ts";
import { pixelsIn } from "./frameRoom.ts";
import { mapFrame } from "./mapFrame.ts";
import { mapScene, sceneMarks } from "./mapScene.ts";
import { labelType, labelWords } from "./markLabels.ts";
import { STATIC_SIZES, type StaticSize, staticLabels } from "./staticSizes.ts";

const NAMES = Object.keys(STATIC_SIZES) as StaticSize[];
const cases = Object.entries({ ...CROWDED, Qingdao: realDossier, "79 meetings": MANY }).flatMap(([focus, dossier]) =>
  NAMES.map((name) => [focus, name, dossier] as const),
);

/** Places that the map has on the page and in embeds, low and tall, in which one and the same labels are shown. */
const PLACES: Record<StaticSize, readonly [width: number, height: number][]> = {
  small: [
    [320, 250],
    [320, 300],
    [354, 300],
  ],
  phone: [
    [355, 260],
    [389, 300],
  ],
  narrow: [
    [390, 280],
    [430, 300],
    [532, 640],
    [560, 900],
  ],
  middle: [
    [561, 260],
    [600, 420],
    [650, 700],
    [749, 420],
  ],
  wide: [
    [750, 380],
    [757, 516],
    [820, 420],
    [852, 696],
    [1136, 870],
    [1515, 1200],
  ],
};

/** Boxes of the labels that are drawn, in a place of that size, and the names of those that are not. */
function labelsOf(dossier: Dossier, name: StaticSize, view: View = DEFAULT_VIEW, size: Size = STATIC_SIZES[name]) {
  const scene = mapScene(dossier, view);
  const places = staticLabels(scene, name);
  const hidden: string[] = [];
  const boxes = sceneMarks(scene).flatMap((mark): Box[] => {
    const place = places.get(mark.id);
    if (!place) {
      hidden.push(mark.name);
      return [];
    }
    const { size: pixels, weight } = labelType(mark);
    const at = pixelsIn(mapFrame(dossier), size, flatPoint(mark.at));
    const width = textWidth(labelWords(mark, STATIC_SIZES[name].width), pixels, weight > 600);
    const left = at.x + place.x - { start: 0, middle: width / 2, end: width }[place.anchor];
    const top = at.y + place.y - pixels / 2;
    return [{ left, top, right: left + width, bottom: top + pixels }];
  });
  return { boxes, hidden, taken: controlBoxes(STATIC_SIZES[name]) };
}

describe("staticLabels", () => {
  test.each(cases)("of %s in a %s map stay inside, apart, and clear of buttons and legend", (_, name, dossier) => {
    const { boxes, taken } = labelsOf(dossier, name);
    const { width, height } = STATIC_SIZES[name];
    for (const [index, box] of boxes.entries()) {
      expect(isInside(box, { left: 0, top: 0, right: width, bottom: height })).toBe(true);
      for (const other of [...boxes.slice(index + 1), ...taken]) expect(overlap(box, other)).toBe(0);
    }
  });

  test.each(cases)(
    "of %s in a %s map are whole and apart in every place in which they are shown",
    (_, name, dossier) => {
      for (const [width, height] of PLACES[name]) {
        const bounds = { left: 0, top: 0, right: width, bottom: height };
        const { boxes } = labelsOf(dossier, name, DEFAULT_VIEW, { width, height });
        expect(
          boxes.filter((box) => !isInside(box, bounds)),
          `${width} × ${height}`,
        ).toEqual([]);
      }
    },
  );

  test.each(cases.filter(([focus]) => focus !== "France" && focus !== "79 meetings"))(
    "of %s in a %s map are all drawn",
    (_, name, dossier) => {
      expect(labelsOf(dossier, name).hidden).toEqual([]);
    },
  );

  test("give way where there is no room: background places first, then countries outside the filters", () => {
    const names = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
    const heap = (from: number, to: number) =>
      names.slice(from, to).map((name): [string, number, number] => [`${name} with a long name`, 50, 10]);
    const dossier = dossierOf("DEU FRA BEL LUX NLD", heap(0, 3), heap(3, 9));
    const crowded = {
      ...dossier,
      countries: dossier.countries.map((country) => ({ ...country, anchor: { lat: 50, lon: 10 } })),
    };
    const view = { ...DEFAULT_VIEW, countries: [code("FRA")] };
    const { hidden } = labelsOf(crowded, "small", view);
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden).toEqual(expect.arrayContaining(["Nine with a long name"]));
    for (const name of ["Germany", "France"]) expect(hidden).not.toContain(name);
  });
});
