import type { Map as LeafletMap } from "leaflet";
import { type MouseEvent, useCallback, useMemo, useRef, useState } from "react";
import { MapContainer } from "react-leaflet";
import { drawnLand, leastZoom, reachablePart, worldIn } from "../../drawing/map/liveWorld.ts";
import { mapFrame } from "../../drawing/map/mapFrame.ts";
import type { ActorId } from "../../model/actor.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { World } from "../../model/world.ts";
import { pressCountry } from "../../selectors/meetings/pressCountry.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { LIVE_MAP_WORDS } from "../../words/liveMapWords.ts";
import { MAP_WORDS } from "../../words/mapWords.ts";
import { MapButtons } from "./MapButtons.tsx";
import { MapHatch } from "./MapHatch.tsx";
import { MapKeys } from "./MapKeys.tsx";
import { MapLayers } from "./MapLayers.tsx";
import { MapLegend } from "./MapLegend.tsx";
import { MapMovement } from "./MapMovement.tsx";
import { MapTip } from "./MapTip.tsx";
import { prefersReducedMotion } from "./prefersReducedMotion.ts";
import { tipText } from "./tipTexts.ts";
import { useMapContent } from "./useMapContent.ts";
import { useMapGestures } from "./useMapGestures.ts";
import { useMapTip } from "./useMapTip.ts";
import "leaflet/dist/leaflet.css";
import "./map.css";
import "./liveMap.css";

interface MapViewProps {
  dossier: Dossier;
  /** A country answers at once, and a map that is being moved is not set back to where it was. */
  asked: Pick<View, "countries" | "map">;
  shown: View;
  world: World;
  /** The meeting that is hovered or focused in any view. */
  highlighted: string | null;
  onHighlight: (meetingId: string | null) => void;
  changeView: ChangeView;
}

/** Who met and where: countries that took part, the ways to the venue, and background places. */
export function MapView({ dossier, asked, shown, world, highlighted, onHighlight, changeView }: MapViewProps) {
  const [map, setMap] = useState<LeafletMap | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLParagraphElement>(null);
  const hint = useMapGestures(box);
  const { shown: shownTip, tip } = useMapTip();
  const frame = mapFrame(dossier);
  const part = useMemo(() => reachablePart(frame), [frame]);
  const cutWorld = useMemo(() => worldIn(world, drawnLand(frame)), [world, frame]);
  const content = useMapContent(dossier, cutWorld, shown);
  const handleToggle = useCallback(
    (code: ActorId) => changeView((from) => pressCountry(dossier, from, code), "push"),
    [changeView, dossier],
  );
  const text = shownTip && tipText(content, shownTip.id);

  // Not by the link's own address: a fragment would become a part of every link that is shared afterwards.
  function handleSkip(event: MouseEvent) {
    event.preventDefault();
    end.current?.focus();
  }

  return (
    <section className="map-view" aria-label={MAP_WORDS.region}>
      <a className="map-skip" href="#map-end" onClick={handleSkip}>
        {LIVE_MAP_WORDS.skip}
      </a>
      <MapHatch />
      <div className="map-box" ref={box}>
        <MapContainer
          ref={setMap}
          className="map-canvas"
          center={[20, 0]}
          zoom={1}
          minZoom={leastZoom(frame)}
          maxZoom={10}
          zoomSnap={0}
          wheelPxPerZoomLevel={120}
          maxBounds={[
            [part.south, part.west],
            [part.north, part.east],
          ]}
          maxBoundsViscosity={1}
          attributionControl={false}
          zoomControl={false}
          doubleClickZoom={false}
          keyboard={false}
          trackResize={false}
          inertia={!prefersReducedMotion()}
          zoomAnimation={!prefersReducedMotion()}
        >
          <MapMovement frame={frame} position={asked.map} changeView={changeView} />
          <MapKeys />
          <MapLayers
            key={dossier.id}
            content={content}
            openMeeting={shown.meeting}
            highlighted={highlighted}
            drawnBy={shown.boundaries}
            tip={tip}
            chosen={asked.countries}
            onToggle={handleToggle}
            onHighlight={onHighlight}
            changeView={changeView}
          />
          {shownTip && text && <MapTip shown={shownTip} text={text} scene={content} tip={tip} />}
        </MapContainer>
        {hint && <p className="map-hint">{hint}</p>}
        <p className="map-credit">{MAP_WORDS.credit}</p>
      </div>
      <MapButtons map={map} changeView={changeView} />
      <MapLegend content={content} view={shown} changeView={changeView} />
      <p className="map-end" id="map-end" ref={end} tabIndex={-1}>
        {LIVE_MAP_WORDS.end}
      </p>
    </section>
  );
}
