import { useState } from "react";
import { boundaryChoices } from "../../selectors/map/mapDisputed.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { drawingChoice, LIVE_MAP_WORDS } from "../../words/liveMapWords.ts";
import { KEY_ID, LegendBox } from "./LegendBox.tsx";
import { LegendList } from "./LegendList.tsx";
import { areaText, type MapContent } from "./tipTexts.ts";

interface MapLegendProps {
  content: MapContent;
  view: View;
  changeView: ChangeView;
}

/** What labels do not say. Names every disputed area for those who cannot hover. */
export function MapLegend({ content, view, changeView }: MapLegendProps) {
  // The picture is still there while this is drawn for the first time: what a reader opened on it stays open.
  const [wasOpen] = useState(() => document.getElementById(KEY_ID)?.closest("details")?.open ?? false);
  const isDrawn = content.disputed.some((area) => area.isDrawnAsClaimed);
  const drawnBy = isDrawn ? (content.countries.find(({ code }) => code === view.boundaries) ?? null) : null;
  return (
    <LegendBox isOpenFirst={wasOpen}>
      <LegendList scene={content} drawnBy={drawnBy} />
      <DisputedAreas content={content} view={view} changeView={changeView} />
    </LegendBox>
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
      <summary>{`${LIVE_MAP_WORDS.disputedList} (${disputed.length})`}</summary>
      {choices.length > 0 && (
        <label className="map-drawing">
          {LIVE_MAP_WORDS.drawing}
          <select id="map-drawing" value={value} onChange={(event) => handleDrawing(event.target.value)}>
            <option value="">{LIVE_MAP_WORDS.drawingNeutral}</option>
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
