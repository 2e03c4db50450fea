import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Geometry, Position } from "geojson";
import isoCountries from "i18n-iso-countries";
import { parseWorld } from "../src/data/parseWorld.ts";
import type { KnownCountry } from "./generatedDossier.ts";

const MAP = join(import.meta.dirname, "../public/data/world.topo.json");

/** Forty countries over all continents, India first because its neighbourhood is the one with disputed areas. */
const CODES =
  "IND CHN USA RUS JPN KAZ FRA DEU GBR BRA ZAF EGY TUR IRN SAU ARE IDN AUS NZL CAN MEX ARG CHL NGA KEN ETH TZA MAR ESP ITA POL UKR SWE NOR FIN GRC VNM THA PHL MNG";

/** The countries of the generated dossier with names, codes and a point inside each, from the site's own world map. */
export function worldCountries(): KnownCountry[] {
  const world = parseWorld(JSON.parse(readFileSync(MAP, "utf8")), MAP);
  return CODES.split(" ").map((code) => {
    const country = world.countries.find(({ key }) => key === code);
    const alpha2 = isoCountries.alpha3ToAlpha2(code);
    if (!country || !alpha2) throw new Error(`The world map or the list of codes has no ${code}.`);
    return { code, alpha2, name: country.name, anchor: middleOf(ringsOf(country.geometry)) };
  });
}

function ringsOf(shape: Geometry): Position[][] {
  const polygons =
    shape.type === "Polygon" ? [shape.coordinates] : shape.type === "MultiPolygon" ? shape.coordinates : [];
  return polygons.flatMap(([outer]) => (outer ? [outer] : []));
}

/** The centre of gravity of the largest ring: inside, or nearly, for the countries listed here. */
function middleOf(rings: readonly Position[][]): { lat: number; lon: number } {
  const middles = rings.map((ring) => {
    let [area, lon, lat] = [0, 0, 0];
    ring.forEach(([x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
      const cross = x * nextY - nextX * y;
      area += cross;
      lon += (x + nextX) * cross;
      lat += (y + nextY) * cross;
    });
    return { area: Math.abs(area), lon: lon / (3 * area), lat: lat / (3 * area) };
  });
  const [largest] = middles.toSorted((one, other) => other.area - one.area);
  if (!largest) throw new Error("A country without a shape has no middle.");
  return { lat: Math.round(largest.lat * 10) / 10, lon: Math.round(largest.lon * 10) / 10 };
}
