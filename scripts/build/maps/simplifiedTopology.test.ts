import type { Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { simplifiedTopology } from "./simplifiedTopology.ts";

const topology: Topology = {
  type: "Topology",
  objects: {},
  transform: { scale: [1, 1], translate: [10, 0] },
  arcs: [
    [
      [0, 0],
      [1, 0],
      [1, 5],
      [1, -5],
      [1, 0],
    ],
  ],
};

test("keeps ends, drops what lies near the line, and keeps what stands out", () => {
  expect(simplifiedTopology(topology, () => 0.5).arcs).toEqual([
    [
      [10, 0],
      [11, 0],
      [12, 5],
      [13, 0],
      [14, 0],
    ],
  ]);
  expect(simplifiedTopology(topology, () => 2).arcs[0]).toHaveLength(3);
  expect(simplifiedTopology(topology, () => 9).arcs).toEqual([
    [
      [10, 0],
      [14, 0],
    ],
  ]);
});

test("asks for the tolerance where the point lies", () => {
  expect(simplifiedTopology(topology, ({ x }) => (x === 12 ? 9 : 0.1)).arcs).toEqual([
    [
      [10, 0],
      [14, 0],
    ],
  ]);
});

test("leaves the topology itself as it is", () => {
  const before = JSON.stringify(topology);
  simplifiedTopology(topology, () => 9);
  expect(JSON.stringify(topology)).toBe(before);
});
