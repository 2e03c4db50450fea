import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import * as v from "valibot";
import type { World } from "../model/world.ts";
import { DataFailure } from "./problem.ts";
import { validated } from "./validated.ts";

const geometry = v.looseObject({ type: v.string() });
const codes = v.array(v.string());

/** What the map file must have; the arcs are left to the TopoJSON library. */
const worldSchema = v.looseObject({
  type: v.literal("Topology"),
  arcs: v.array(v.unknown()),
  objects: v.looseObject({
    countries: v.looseObject({
      type: v.literal("GeometryCollection"),
      geometries: v.array(
        v.looseObject({
          ...geometry.entries,
          id: v.optional(v.string()),
          properties: v.looseObject({ name: v.string() }),
        }),
      ),
    }),
    disputed: v.looseObject({
      type: v.literal("GeometryCollection"),
      geometries: v.array(
        v.looseObject({
          ...geometry.entries,
          id: v.string(),
          properties: v.looseObject({ name: v.string(), administeredBy: codes, claimedBy: codes }),
        }),
      ),
    }),
  }),
});

/** Codes for shapes that ISO 3166-1 has none for, from those that it leaves to users, as they are in wide use. */
const USER_ASSIGNED: Readonly<Record<string, string>> = { Kosovo: "XKX" };

/** Gives the world map that a TopoJSON file holds; throws a `DataFailure` when it is another thing. */
export function parseWorld(json: unknown, file: string): World {
  validated(worldSchema, json, file);
  const topology = json as Topology<{
    countries: GeometryCollection<{ name: string }>;
    disputed: GeometryCollection<{ name: string; administeredBy: string[]; claimedBy: string[] }>;
  }>;
  try {
    return {
      countries: feature(topology, topology.objects.countries).features.map(({ id, properties, geometry }) => ({
        key: id === undefined ? (USER_ASSIGNED[properties.name] ?? properties.name) : String(id),
        name: properties.name,
        geometry,
      })),
      disputed: feature(topology, topology.objects.disputed).features.map(({ id, properties, geometry }) => ({
        id: String(id),
        ...properties,
        geometry,
      })),
    };
  } catch (error) {
    throw new DataFailure("content", file, `${file} has shapes that cannot be drawn.`, [
      { pointer: "/arcs", expected: "arcs that every shape can refer to", found: String(error) },
    ]);
  }
}
