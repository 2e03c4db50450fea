import { useState } from "react";
import { boundaryChoices } from "../../selectors/map/mapDisputed.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { drawingChoice, MAP_WORDS } from "../../words/mapWords.ts";
import { LegendList } from "./LegendList.tsx";
import { areaText, type MapContent } from "./tipTexts.ts";

/** Screens on which the map is large enough for the legend to leave its marks free. map.css has the same figures. */
const LEGEND_OPEN = "(min-width: 1270px) and (min-height: 800px)";

interface MapLegendProps {
  content: MapContent;
  view: View;
  changeView: ChangeView;
}

/**
 * What colours and shapes mean; folded on small screens and inside another page, where space is small. Names every
 * disputed area for those who cannot hover.
 */
export function MapLegend({ content, view, changeView }: MapLegendProps) {
  const [isOpen, setIsOpen] = useState(() => window.matchMedia(LEGEND_OPEN).matches && !view.isEmbedded);
  const isDrawn = content.disputed.some((area) => area.isDrawnAsClaimed);
  const drawnBy = isDrawn ? (content.countries.find(({ code }) => code === view.boundaries) ?? null) : null;
  return (
    <details className="map-legend" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{MAP_WORDS.legend}</summary>
      <LegendList scene={content} drawnBy={drawnBy} />
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
      <summary>{`${MAP_WORDS.disputedList} (${disputed.length})`}</summary>
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
