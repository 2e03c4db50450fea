import { expect, test } from "vitest";
import { parseDossier } from "../../../src/data/parseDossier.ts";
import type { FlatBox } from "../../../src/geo/point.ts";
import { flatPoint } from "../../../src/geo/projection.ts";
import { dataFile } from "../../../src/testing/realDossier.ts";
import { realWorld } from "../../../src/testing/realWorld.ts";
import { cardFrame, MARK_ROOM } from "./cardFrame.ts";

const FILE = "dossiers/india-defence-2019-2025.json";
const india = parseDossier(dataFile(FILE), FILE);

const PLACE = { width: 540, height: 630 };

/** What the card of a meeting with this country shows. */
function frameWith(country: string): FlatBox {
  const meetings = india.meetings.filter(({ parties }) => parties.some(({ actor }) => actor === country)).slice(0, 1);
  const { left, top, width, height } = cardFrame({ ...india, meetings, events: [] }, realWorld, PLACE);
  const degrees = Math.max(width / (PLACE.width - 2 * MARK_ROOM), height / (PLACE.height - 2 * MARK_ROOM));
  const [across, down] = [PLACE.width * degrees, PLACE.height * degrees];
  return { left: left + (width - across) / 2, top: top + (height - down) / 2, width: across, height: down };
}

function shows({ left, top, width, height }: FlatBox, lat: number, lon: number): boolean {
  const { x, y } = flatPoint({ lat, lon });
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

test.each([
  [
    "RUS",
    "Kaliningrad’s neighbours to Kamchatka",
    [
      [60, 30],
      [56, 160],
      [73, 100],
    ],
  ],
  [
    "CHN",
    "the Pamirs to the Amur",
    [
      [39, 74],
      [48, 134],
      [20, 110],
    ],
  ],
  [
    "JPN",
    "Honshu",
    [
      [34, 131],
      [41, 141],
    ],
  ],
  [
    "NZL",
    "the South Island",
    [
      [-46, 167],
      [-41, 174],
    ],
  ],
  ["FJI", "Viti Levu", [[-18, 178]]],
  [
    "AUS",
    "coast to coast",
    [
      [-26, 113.5],
      [-28, 153],
      [-11, 142],
    ],
  ],
] as const)("cardFrame shows %s whole: %s", (country, _, points) => {
  const frame = frameWith(country);
  expect(points.filter(([lat, lon]) => !shows(frame, lat, lon))).toEqual([]);
});

test("cardFrame keeps India whole beside the United States, and no wider than its marks need", () => {
  const frame = frameWith("USA");
  expect([shows(frame, 8.1, 77.5), shows(frame, 24, 69), shows(frame, 28, 97)]).toEqual([true, true, true]);
  expect(frame.width).toBeLessThan(300);
});
