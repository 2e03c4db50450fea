import { useState } from "react";
import type { View } from "../../model/view.ts";
import { boundaryChoices } from "../../selectors/mapDisputed.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import { drawingChoice, drawnAs, legendFocus, legendHost, MAP_WORDS } from "../../words/mapWords.ts";
import { areaText, type MapContent } from "./tipTexts.ts";

interface MapLegendProps {
  content: MapContent;
  view: View;
  changeView: ChangeView;
}

const WIDE = "(min-width: 900px)";

/** What colours and shapes mean; folded on small screens. Names every disputed area for those who cannot hover. */
export function MapLegend({ content, view, changeView }: MapLegendProps) {
  const [isOpen, setIsOpen] = useState(() => window.matchMedia(WIDE).matches);
  const { countries, links, places, dossier } = content;
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
    [
      `drawn-${drawnBy?.role}`,
      drawnBy ? drawnAs(drawnBy.name) : "",
      content.disputed.some((area) => area.isDrawnAsClaimed),
    ],
  ];
  return (
    <details className="map-legend" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{MAP_WORDS.legend}</summary>
      <ul className="map-legend-rows">
        {rows
          .filter(([, , isShown]) => isShown)
          .map(([swatch, words]) => (
            <li key={words}>
              <span className={`map-swatch map-swatch--${swatch}`} aria-hidden="true" />
              {words}
            </li>
          ))}
      </ul>
      <DisputedAreas content={content} view={view} changeView={changeView} />
    </details>
  );
}

function DisputedAreas({ content: { dossier, world, disputed }, view, changeView }: MapLegendProps) {
  const choices = boundaryChoices(dossier, world);
  const value = choices.find(({ code }) => code === view.boundaries)?.code ?? "";
  function handleDrawing(chosen: string) {
    const boundaries = choices.find(({ code }) => code === chosen)?.code ?? null;
    changeView((from) => ({ ...from, boundaries }), "push");
  }
  return (
    <details className="map-disputed-list">
      <summary>
        {MAP_WORDS.disputedList} ({disputed.length})
      </summary>
      {choices.length > 0 && (
        <label className="map-drawing">
          {MAP_WORDS.drawing}
          <select id="map-drawing" value={value} onChange={(event) => handleDrawing(event.target.value)}>
            <option value="">{MAP_WORDS.drawingNeutral}</option>
            {choices.map(({ code, name }) => (
              <option key={code} value={code}>
                {drawingChoice(name)}
              </option>
            ))}
          </select>
        </label>
      )}
      <dl>
        {disputed.map((area) => (
          <div key={area.id}>
            <dt>{area.name}</dt>
            <dd>{areaText(area, dossier, world)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
