import type { Dossier } from "../../model/dossier.ts";
import type { MapLink } from "../../selectors/mapLinks.ts";
import type { View } from "../../view/view.ts";
import { drawnAs, legendFocus, legendHost, MAP_WORDS } from "../../words/mapWords.ts";
import type { MarkedThings } from "./markSides.ts";

interface LegendRowsProps {
  dossier: Dossier;
  view: View;
  content: MarkedThings & { links: readonly MapLink[] };
  /** Whether a disputed area is drawn as the country that the view names draws it. */
  isDrawnAsClaimed: boolean;
}

/** What colours and shapes mean, of those that the map shows. */
export function LegendRows({
  dossier,
  view,
  content: { countries, links, places },
  isDrawnAsClaimed,
}: LegendRowsProps) {
  const focus = countries.find(({ role }) => role === "focus");
  const hosts = countries.filter(({ isHost, role }) => isHost && role === "met");
  const drawnBy = countries.find(({ code }) => code === view.boundaries);
  const rows: [swatch: string, words: string, isShown: boolean][] = [
    ["focus", focus ? legendFocus(focus.name) : "", focus !== undefined],
    ["met", MAP_WORDS.met, true],
    ["venue", MAP_WORDS.venue, places.venues.length > 0],
    ...hosts.map(({ name }): [string, string, boolean] => ["host", legendHost(name), true]),
    ["background", MAP_WORDS.background, places.backgrounds.length > 0],
    ["link", MAP_WORDS.link, true],
    ["open", MAP_WORDS.linkOpen, links.some((link) => link.isOpen)],
    ["faded", MAP_WORDS.linkFaded, links.some((link) => !link.isInView)],
    ["chosen", MAP_WORDS.chosen, dossier.meetings.length > 0],
    ["disputed", MAP_WORDS.disputedNeutral, true],
    [`drawn-${drawnBy?.role}`, drawnBy ? drawnAs(drawnBy.name) : "", isDrawnAsClaimed],
  ];
  return (
    <ul className="map-legend-rows">
      {rows
        .filter(([, , isShown]) => isShown)
        .map(([swatch, words]) => (
          <li key={words}>
            <span className={`map-swatch map-swatch--${swatch}`} aria-hidden="true" />
            <span>{words}</span>
          </li>
        ))}
    </ul>
  );
}
