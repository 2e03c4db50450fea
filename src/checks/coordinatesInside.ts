import type { Country } from "../model/country.ts";
import type { Place } from "../model/dossier.ts";
import type { World } from "../model/world.ts";
import type { Finding } from "./finding.ts";
import { kilometresOutside } from "./kilometresOutside.ts";
import type { Subject } from "./subject.ts";

/** Coasts and borders of the map are simplified; a port may lie this far outside, in kilometres. */
const TOLERANCE = 20;

/**
 * Does each place lie in the country or disputed area that it names, and each country's anchor in the country? A place
 * names exactly one of the two, and one inside a disputed area names the area.
 */
export function coordinatesInside({ dossier, world }: Subject): Finding[] {
  return [
    ...dossier.countries.flatMap((country, index) => anchorProblems(world, country, `/countries/${index}/anchor`)),
    ...dossier.places.flatMap((place, index) => placeProblems(world, place, `/places/${index}`)),
  ];
}

function anchorProblems(world: World, { code, name, anchor }: Country, pointer: string): Finding[] {
  const shape = world.countries.find(({ key }) => key === code);
  if (shape === undefined || kilometresOutside(shape.geometry, anchor) === 0) return [];
  return [
    {
      pointer,
      wrong: `The point ${anchor.lat}, ${anchor.lon} is not inside of ${name} on the map.`,
      mend: "Choose a point well within the country; mind the order of lat and lon.",
    },
  ];
}

function placeProblems(world: World, place: Place, at: string): Finding[] {
  const { country, disputedArea } = place;
  if ((country === null) !== (disputedArea !== undefined)) {
    return [
      {
        pointer: `${at}/country`,
        wrong: `${place.name} names ${country === null ? "neither a country nor" : "both a country and"} a disputed area.`,
        mend: "Give a country, or null and a disputedArea for a place that several states claim; a meeting on the high seas has no place, and a placeNote.",
      },
    ];
  }
  return disputedArea === undefined ? countryProblems(world, place, at) : areaProblems(world, place, disputedArea, at);
}

function countryProblems(world: World, place: Place, at: string): Finding[] {
  const area = world.disputed.find(({ geometry }) => kilometresOutside(geometry, place) === 0);
  if (area !== undefined) {
    return [
      {
        pointer: `${at}/country`,
        wrong: `${place.name} lies in a disputed area, ${area.name}, and is given to ${place.country}.`,
        mend: `Set country to null and disputedArea to "${area.id}".`,
      },
    ];
  }
  const shape = world.countries.find(({ key }) => key === place.country);
  return shape === undefined ? [] : distanceProblems(place, shape.name, kilometresOutside(shape.geometry, place), at);
}

function areaProblems(world: World, place: Place, id: string, at: string): Finding[] {
  const area = world.disputed.find((candidate) => candidate.id === id);
  if (area !== undefined) return distanceProblems(place, area.name, kilometresOutside(area.geometry, place), at);
  return [
    {
      pointer: `${at}/disputedArea`,
      wrong: `${id} is no disputed area of the map.`,
      mend: `Name one of ${world.disputed.map((candidate) => candidate.id).join(", ")}.`,
    },
  ];
}

function distanceProblems(place: Place, area: string, kilometres: number, at: string): Finding[] {
  if (kilometres <= TOLERANCE) return [];
  return [
    {
      pointer: at,
      wrong: `${place.name} at ${place.lat}, ${place.lon} lies ${Math.round(kilometres)} km outside of ${area}.`,
      mend: "Correct lat and lon (mind their order and signs), or where the place belongs.",
    },
  ];
}
