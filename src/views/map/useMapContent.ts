import { useMemo } from "react";
import type { Dossier } from "../../model/dossier.ts";
import type { World } from "../../model/world.ts";
import { mapCountries } from "../../selectors/mapCountries.ts";
import { mapDisputed } from "../../selectors/mapDisputed.ts";
import { mapLinks } from "../../selectors/mapLinks.ts";
import { mapPlaces } from "../../selectors/mapPlaces.ts";
import { useSteadyItems } from "../../ui/useSteady.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import type { MapContent } from "./tipTexts.ts";

/**
 * What the map draws in a view. What says the same as in the view before is the same object: Leaflet is then not
 * bothered, and a search that changes nothing on the map changes nothing in the page there.
 */
export function useMapContent(dossier: Dossier, world: World, view: View): MapContent {
  const { boundaries } = view;
  const places = useMemo(() => mapPlaces(dossier, view), [dossier, view]);
  const countries = useSteadyItems(useMemo(() => mapCountries(dossier, view), [dossier, view]));
  const links = useSteadyItems(useMemo(() => mapLinks(dossier, view), [dossier, view]));
  const venues = useSteadyItems(places.venues);
  const backgrounds = useSteadyItems(places.backgrounds);
  const disputed = useMemo(
    () => mapDisputed(dossier, world, { ...DEFAULT_VIEW, boundaries }),
    [dossier, world, boundaries],
  );
  return useMemo(
    () => ({ dossier, world, countries, links, places: { venues, backgrounds }, disputed }),
    [dossier, world, countries, links, venues, backgrounds, disputed],
  );
}
