import { useMemo } from "react";
import { mapScene } from "../../drawing/map/mapScene.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { World } from "../../model/world.ts";
import { mapDisputed } from "../../selectors/map/mapDisputed.ts";
import { useSteadyItems } from "../../ui/useSteady.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import type { MapContent } from "./tipTexts.ts";

/**
 * What the map draws in a view. What says the same as in the view before is the same object: Leaflet is then not
 * bothered, and a search that changes nothing on the map changes nothing in the page there.
 */
export function useMapContent(dossier: Dossier, world: World, view: View): MapContent {
  const { boundaries } = view;
  const scene = useMemo(() => mapScene(dossier, view), [dossier, view]);
  const countries = useSteadyItems(scene.countries);
  const links = useSteadyItems(scene.links);
  const venues = useSteadyItems(scene.places.venues);
  const backgrounds = useSteadyItems(scene.places.backgrounds);
  const { frame, open } = scene;
  const disputed = useMemo(
    () => mapDisputed(dossier, world, { ...DEFAULT_VIEW, boundaries }),
    [dossier, world, boundaries],
  );
  return useMemo(
    () => ({ dossier, frame, open, world, countries, links, places: { venues, backgrounds }, disputed }),
    [dossier, frame, open, world, countries, links, venues, backgrounds, disputed],
  );
}
