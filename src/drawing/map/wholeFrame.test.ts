import { expect, test } from "vitest";
import type { FlatBox } from "../../geo/point.ts";
import { flatPoint } from "../../geo/projection.ts";
import { manyMeetings as india } from "../../testing/manyMeetings.ts";
import { realWorld } from "../../testing/realWorld.ts";
import { wholeFrame } from "./wholeFrame.ts";

const PLACE = { width: 540, height: 630 };
const MARK_ROOM = 62;
const ROOM = { left: MARK_ROOM, top: MARK_ROOM, right: MARK_ROOM, bottom: MARK_ROOM };

/** What the card of a meeting with this country shows. */
function frameWith(country: string): FlatBox {
  const meetings = india.meetings.filter(({ parties }) => parties.some(({ actor }) => actor === country)).slice(0, 1);
  const { left, top, width, height } = wholeFrame({ ...india, meetings, events: [] }, realWorld, PLACE, ROOM);
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
] as const)("wholeFrame shows %s whole: %s", (country, _, points) => {
  const frame = frameWith(country);
  expect(points.filter(([lat, lon]) => !shows(frame, lat, lon))).toEqual([]);
});

test("wholeFrame keeps India whole beside the United States, and no wider than its marks need", () => {
  const frame = frameWith("USA");
  expect([shows(frame, 8.1, 77.5), shows(frame, 24, 69), shows(frame, 28, 97)]).toEqual([true, true, true]);
  expect(frame.width).toBeLessThan(300);
});

test("wholeFrame keeps both of two neighbours whole in a wide picture too", () => {
  const meetings = india.meetings.filter(({ id }) => id === "2025-06-26-qingdao-chn");
  const room = { left: 150, top: 70, right: 190, bottom: 150 };
  const frame = wholeFrame({ ...india, meetings, events: [] }, realWorld, { width: 1200, height: 680 }, room);
  const degrees = Math.max(frame.width / (1200 - 340), frame.height / (680 - 220));
  const [left, top] = [frame.left - room.left * degrees, frame.top - room.top * degrees];
  const seen = { left, top, width: 1200 * degrees, height: 680 * degrees };
  expect([shows(seen, 8.1, 77.5), shows(seen, 53.5, 123), shows(seen, 39, 74), shows(seen, 20, 110)]).toEqual(
    Array(4).fill(true),
  );
});
