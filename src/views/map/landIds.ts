/** The ids of the land's elements in the picture of the map: other ones than the live map's. */
export const landIds = {
  party: (code: string) => `map-land-${code}`,
  ground: "map-land-ground",
  borders: "map-land-borders",
  disputed: "map-land-disputed",
  hatch: { narrow: "map-static-hatch-narrow", wide: "map-static-hatch-wide" },
};
