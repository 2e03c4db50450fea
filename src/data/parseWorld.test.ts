import { describe, expect, test } from "vitest";
import { changedJson, type JsonChanges } from "../testing/changedJson.ts";
import { dataFile, realDossier } from "../testing/realDossier.ts";
import { parseWorld } from "./parseWorld.ts";
import { DataFailure } from "./problem.ts";

const FILE = "data/world.topo.json";

/** Two squares of land and one disputed area, as small as a TopoJSON file can be. */
function smallWorld(changes: JsonChanges = {}): unknown {
  const json = {
    type: "Topology",
    arcs: [
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [0, 0],
      ],
    ],
    objects: {
      countries: {
        type: "GeometryCollection",
        geometries: [
          { type: "Polygon", arcs: [[0]], id: "AAA", properties: { name: "Aland" } },
          { type: "Polygon", arcs: [[0]], properties: { name: "Nocode" } },
        ],
      },
      disputed: {
        type: "GeometryCollection",
        geometries: [
          {
            type: "Polygon",
            arcs: [[0]],
            id: "corner",
            properties: { name: "Corner", administeredBy: ["AAA"], claimedBy: ["BBB"] },
          },
        ],
      },
    },
  };
  return changedJson(json, changes);
}

test("a world has its land areas by code, or by name where there is no code, and its disputed areas", () => {
  const { countries, disputed } = parseWorld(smallWorld(), FILE);
  expect(countries.map(({ key, name }) => [key, name])).toEqual([
    ["AAA", "Aland"],
    ["Nocode", "Nocode"],
  ]);
  const { geometry, ...corner } = disputed[0]!;
  expect(corner).toEqual({ id: "corner", name: "Corner", administeredBy: ["AAA"], claimedBy: ["BBB"] });
  expect(geometry).toEqual({
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [0, 0],
      ],
    ],
  });
});

test("the shipped world passes, and has every country and disputed area that the dossier names", () => {
  const world = parseWorld(dataFile("world.topo.json"), FILE);
  const keys = world.countries.map(({ key }) => key);
  expect(keys).toEqual(expect.arrayContaining(realDossier.countries.map(({ code }) => code)));
  const areas = realDossier.places.map(({ disputedArea }) => disputedArea).filter((area) => area !== undefined);
  expect(areas).not.toEqual([]);
  expect(world.disputed.map(({ id }) => id)).toEqual(expect.arrayContaining(areas));
});

describe("a world file is refused, naming the place,", () => {
  test.each([
    ["when it is GeoJSON", "/type", "FeatureCollection"],
    ["without arcs", "/arcs", undefined],
    ["without countries", "/objects/countries", undefined],
    ["without disputed areas", "/objects/disputed", undefined],
    ["when a country has no name", "/objects/countries/geometries/1/properties/name", undefined],
    ["when a disputed area has no id", "/objects/disputed/geometries/0/id", undefined],
    ["when it is not said who claims an area", "/objects/disputed/geometries/0/properties/claimedBy", undefined],
    ["when a shape has no type", "/objects/countries/geometries/0/type", undefined],
  ])("%s", (_name, pointer, value) => {
    const failing = () => parseWorld(smallWorld({ [pointer]: value }), FILE);
    expect(failing).toThrowError(DataFailure);
    expect(failing).toThrowError(
      expect.objectContaining({ kind: "content", problems: [expect.objectContaining({ pointer })] }) as Error,
    );
  });

  test("when a shape refers to an arc that is not there", () => {
    const failing = () => parseWorld(smallWorld({ "/objects/countries/geometries/0/arcs": [[7]] }), FILE);
    expect(failing).toThrowError(DataFailure);
    expect(failing).toThrowError("data/world.topo.json has shapes that cannot be drawn.");
  });

  test.each([null, 1, "world", []])("when it holds %j", (json) => {
    expect(() => parseWorld(json, FILE)).toThrowError(DataFailure);
  });
});
