import type { Country } from "../../model/country.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { DisputedArea, World } from "../../model/world.ts";
import { byName } from "../../records/byName.ts";
import type { View } from "../../view/view.ts";

/** A disputed area, and whether the reader asked for the drawing of a country that claims it. */
export interface MapDisputedArea extends DisputedArea {
  /** Drawn as part of the country that `view.boundaries` names; false, the default, is neutral. */
  isDrawnAsClaimed: boolean;
}

/** The disputed areas: those that a country of the dossier claims first, then the others, each by name. */
export function mapDisputed(dossier: Dossier, world: World, view: View): MapDisputedArea[] {
  const codes = new Set<string>(dossier.countries.map(({ code }) => code));
  const isConcerned = ({ claimedBy }: DisputedArea) => claimedBy.some((code) => codes.has(code));
  return world.disputed
    .map((area) => ({
      ...area,
      isDrawnAsClaimed: view.boundaries !== null && area.claimedBy.includes(view.boundaries),
    }))
    .toSorted((one, other) => Number(isConcerned(other)) - Number(isConcerned(one)) || byName(one, other));
}

/** The dossier's countries whose own drawing can be shown: those that claim a disputed area. In the dossier's order. */
export function boundaryChoices(dossier: Dossier, world: World): Country[] {
  return dossier.countries.filter(({ code }) => world.disputed.some(({ claimedBy }) => claimedBy.includes(code)));
}
