import { describe, expect, test } from "vitest";
import { type Box, isInside, overlap } from "../../geo/box.ts";
import type { FlatPoint, GeoPoint, Size } from "../../geo/point.ts";
import { flatPoint } from "../../geo/projection.ts";
import { textWidth } from "../../geo/textWidth.ts";
import { MANY } from "../../testing/manyOnMap.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { pixelsIn } from "./frameRoom.ts";
import { mapScene, sceneMarks } from "./mapScene.ts";
import { labelType, labelWords, pageLabels } from "./markLabels.ts";

/** The map in windows of 1440, 820, 390 and 320 pixels. */
const SIZES: readonly [number, number][] = [
  [852, 463],
  [820, 420],
  [390, 300],
  [320, 300],
];
const ALL = sceneMarks(mapScene(MANY, DEFAULT_VIEW)).length;

/** The labels of a live map that is zoomed in so many times on a point, by the names of their marks. */
function labelsAt(size: Size, { view = DEFAULT_VIEW, zoom = 1, on = { lat: 22, lon: 79 }, highlighted = "" } = {}) {
  const scene = mapScene(MANY, view);
  const middle = pixelsIn(scene.frame, size, flatPoint(on));
  const pixelOf = (point: GeoPoint): FlatPoint => {
    const { x, y } = pixelsIn(scene.frame, size, flatPoint(point));
    if (zoom === 1) return { x, y };
    return { x: (x - middle.x) * zoom + size.width / 2, y: (y - middle.y) * zoom + size.height / 2 };
  };
  const places = pageLabels(scene, size, pixelOf, { highlighted });
  return new Map(
    sceneMarks(scene).flatMap((mark): [string, Box][] => {
      const place = places.get(mark.id);
      if (!place) return [];
      const { size: pixels, weight } = labelType(mark);
      const at = pixelOf(mark.at);
      const width = textWidth(labelWords(mark, size.width), pixels, weight > 600);
      const left = at.x + place.x - { start: 0, middle: width / 2, end: width }[place.anchor];
      const top = at.y + place.y - pixels / 2;
      return [[mark.name, { left, top, right: left + width, bottom: top + pixels }]];
    }),
  );
}

function overlapping(labels: ReadonlyMap<string, Box>): string[] {
  const all = [...labels];
  return all.flatMap(([name, box], index) =>
    all.slice(index + 1).flatMap(([other, theirs]) => (overlap(box, theirs) > 0 ? [`${name} / ${other}`] : [])),
  );
}

describe("the labels of 79 meetings", () => {
  test.each(SIZES)("in a map of %i × %i never overlap, at any zoom", (width, height) => {
    for (const zoom of [1, 1.5, 2, 4, 8]) expect(overlapping(labelsAt({ width, height }, { zoom }))).toEqual([]);
  });

  test.each(SIZES)("in a map of %i × %i lie inside it", (width, height) => {
    for (const box of labelsAt({ width, height }).values()) {
      expect(isInside(box, { left: 0, top: 0, right: width, bottom: height })).toBe(true);
    }
  });

  test("leave out the less met: on a wide map most are named, on a phone those met often", () => {
    const wide = labelsAt({ width: 852, height: 463 });
    expect(wide.size).toBeGreaterThan(ALL * 0.65);
    const phone = labelsAt({ width: 390, height: 300 });
    expect(phone.size).toBeLessThan(wide.size);
    for (const labels of [wide, phone]) {
      for (const name of ["Russia", "United States", "New Delhi", "Bengaluru"]) expect(labels.has(name)).toBe(true);
    }
  });

  test("come as the map is zoomed in", () => {
    const near = { lat: 12, lon: 103 };
    const namesAt = (zoom: number) => [...labelsAt({ width: 390, height: 300 }, { zoom, on: near }).keys()];
    expect(namesAt(1)).not.toContain("Cambodia");
    expect(namesAt(8)).toEqual(expect.arrayContaining(["Cambodia", "Siem Reap", "Thailand", "Bangkok"]));
  });

  test("always name who is chosen, open or pointed at", () => {
    const size = { width: 320, height: 300 };
    const usual = labelsAt(size);
    for (const [country, id] of [
      ["Nepal", "NPL"],
      ["Kyrgyzstan", "KGZ"],
      ["Laos", "LAO"],
      ["Armenia", "ARM"],
    ] as const) {
      expect([...usual.keys()]).not.toContain(country);
      const code = MANY.countries.find((each) => each.code === id)?.code;
      const chosen: View = { ...DEFAULT_VIEW, countries: code ? [code] : [] };
      const open: View = { ...DEFAULT_VIEW, meeting: `${id}-1` };
      expect([...labelsAt(size, { view: chosen }).keys()]).toContain(country);
      expect([...labelsAt(size, { view: open }).keys()]).toContain(country);
      expect([...labelsAt(size, { highlighted: `${id}-1` }).keys()]).toContain(country);
    }
  });
});
