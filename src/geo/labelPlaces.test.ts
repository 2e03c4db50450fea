import { describe, expect, test } from "vitest";
import { isInside, overlap } from "./box.ts";
import { labelPlaces, type WantedLabel } from "./labelPlaces.ts";

const MARK = { left: -8, top: -8, right: 8, bottom: 8, level: 0 };
const bounds = { left: 0, top: 0, right: 400, bottom: 300 };

function label(id: string, x: number, y: number): WantedLabel {
  return { id, at: { x, y }, width: 80, height: 18, mark: MARK };
}

function placesOf(labels: readonly WantedLabel[], around = {}) {
  return labelPlaces(labels, { bounds, gap: 1, ...around });
}

/** The boxes of the labels that have a place. */
function boxesOf(labels: readonly WantedLabel[], around = {}) {
  const places = placesOf(labels, around);
  return labels.flatMap(({ id, at, width, height }) => {
    const place = places.get(id);
    if (!place) return [];
    const left = at.x + place.x - { start: 0, middle: width / 2, end: width }[place.anchor];
    const top = at.y + place.y - height / 2;
    return [{ left, top, right: left + width, bottom: top + height }];
  });
}

describe("labelPlaces", () => {
  test("prefers the right", () => {
    expect(placesOf([label("a", 200, 150)]).get("a")).toEqual({ x: 9, y: 0, anchor: "start" });
  });

  test("goes to the left at the right edge", () => {
    expect(placesOf([label("a", 380, 150)]).get("a")?.anchor).toBe("end");
  });

  test("gives none to a mark out of sight, whose text would stand at the edge", () => {
    expect([...placesOf([label("gone", 430, 150), label("above", 200, -5)]).values()]).toEqual([null, null]);
  });

  test("keeps clear of an earlier label and its mark", () => {
    const places = placesOf([label("a", 200, 150), label("b", 180, 150)]);
    expect([places.get("a")?.anchor, places.get("b")?.anchor]).toEqual(["start", "end"]);
  });

  test("keeps clear of what is taken, and off lines where it can", () => {
    const taken = [{ left: 205, top: 0, right: 400, bottom: 300 }];
    expect(placesOf([label("a", 200, 150)], { taken }).get("a")?.anchor).toBe("end");
    const lines = Array.from({ length: 20 }, (_, step) => ({ x: 210 + 5 * step, y: 150 }));
    expect(placesOf([label("a", 200, 150)], { lines }).get("a")?.anchor).toBe("end");
  });

  test("stays where it is liked, unless there is no room", () => {
    const liked = { x: 0, y: 18, anchor: "middle" } as const;
    expect(placesOf([{ ...label("a", 200, 150), liked }]).get("a")).toBe(liked);
    expect(placesOf([{ ...label("a", 200, 290), liked }]).get("a")).not.toBe(liked);
  });

  test("moves earlier labels when a later one finds a place only then", () => {
    const alone = label("a", 60, 150);
    const taken = [
      { left: 0, top: 0, right: 400, bottom: 140 },
      { left: 0, top: 160, right: 400, bottom: 300 },
    ];
    // Only to the right or the left is room; the second has it on the left alone.
    const pair = [label("a", 160, 150), label("b", 260, 150)];
    const wall = [...taken, { left: 265, top: 0, right: 400, bottom: 300 }];
    expect(placesOf([alone], { taken: wall }).get("a")?.anchor).toBe("start");
    expect(boxesOf(pair, { taken: wall })).toHaveLength(2);
  });

  test("leaves out the later label where two have no room", () => {
    const narrow = { bounds: { left: 0, top: 0, right: 100, bottom: 34 } };
    const places = placesOf([label("a", 10, 17), label("b", 12, 17)], narrow);
    expect(places.get("a")).not.toBeNull();
    expect(places.get("b")).toBeNull();
  });

  test("never lets labels leave the bounds or cover each other", () => {
    const crowd = Array.from({ length: 40 }, (_, index) => label(`${index}`, (index * 97) % 400, (index * 61) % 300));
    const boxes = boxesOf(crowd);
    expect(boxes.length).toBeGreaterThan(20);
    for (const [index, box] of boxes.entries()) {
      expect(isInside(box, bounds)).toBe(true);
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(0);
    }
  });
});

test("labelPlaces gives a text beside a mark that lies over its own a place beside both, and none further away", () => {
  const small = { left: -5, top: -5, right: 5, bottom: 5, level: 0 };
  const disc = (half: number) => ({ left: -half, top: -half, right: half, bottom: half, level: 0 });
  const placeUnder = (half: number) =>
    labelPlaces(
      [
        { ...label("over", 150, 150), mark: disc(half), isMarkKept: true, width: 300 },
        { ...label("under", 150, 150), mark: small },
      ],
      { bounds, gap: 1 },
    ).get("under");
  expect(placeUnder(15)).toEqual({ x: 16, y: 0, anchor: "start" });
  expect(placeUnder(40)).toBeNull();
});
