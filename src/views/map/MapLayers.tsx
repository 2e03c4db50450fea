import type { Geometry } from "geojson";
import { memo, useMemo } from "react";
import { Pane } from "react-leaflet";
import { drawnLinks } from "../../drawing/map/mapScene.ts";
import type { ActorId } from "../../model/actor.ts";
import { isParty } from "../../model/meeting.ts";
import { meetingOf } from "../../records/lookup.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import { type CountryHandlers, CountryShape } from "./CountryShape.tsx";
import { DisputedShape } from "./DisputedShape.tsx";
import { LandLayer } from "./LandLayer.tsx";
import { LinkLine } from "./LinkLine.tsx";
import { MapMarks } from "./MapMarks.tsx";
import { MentionShape } from "./MentionShape.tsx";
import type { MapContent } from "./tipTexts.ts";
import { useLayerHandlers } from "./useLayerHandlers.ts";
import type { TipHandlers } from "./useMapTip.ts";

interface MapLayersProps {
  /** Chosen countries: newer than what `content` says of them. */
  chosen: readonly ActorId[];
  content: MapContent;
  openMeeting: string | null;
  highlighted: string | null;
  drawnBy: string | null;
  tip: TipHandlers;
  onToggle: CountryHandlers["onToggle"];
  onHighlight: (meetingId: string | null) => void;
  changeView: ChangeView;
}

/**
 * Everything drawn on the map, from the land up. The order of the panes is also the order of the tab stops. The parts
 * are under `memo`: with 40 countries a view that changes one of them costs Leaflet that one.
 */
export const MapLayers = memo(function MapLayers(props: MapLayersProps) {
  const { content, chosen, openMeeting, highlighted, drawnBy, tip, onToggle, onHighlight, changeView } = props;
  const { dossier, world, countries, links, disputed } = content;
  const { land, shapes } = useMemo(() => sortedLand(dossier, world), [dossier, world]);
  const marked = [meetingOf(dossier, openMeeting), meetingOf(dossier, highlighted)].filter(
    (meeting) => meeting !== null,
  );
  const drawnRole = countries.find(({ code }) => code === drawnBy)?.role ?? null;
  const handlers = useLayerHandlers({ tip, onHighlight, changeView });

  return (
    <>
      <Pane name="map-land" style={{ zIndex: "400" }}>
        <LandLayer countries={land} />
        {dossier.mentions.map(({ id, country }) => {
          const geometry = country === null ? undefined : shapes.get(country);
          return country && geometry && <MentionShape key={id} code={country} geometry={geometry} tip={tip} />;
        })}
      </Pane>
      <Pane name="map-parties" style={{ zIndex: "410" }}>
        {countries.map((country) => (
          <CountryShape
            key={country.code}
            country={country}
            geometry={shapes.get(country.code) ?? null}
            isChosen={chosen.includes(country.code)}
            isHighlighted={marked.some((meeting) => isParty(meeting, country.code))}
            onToggle={onToggle}
            onEnter={handlers.onCountryEnter}
            onLeave={handlers.onLeave}
          />
        ))}
      </Pane>
      <Pane name="map-disputed" style={{ zIndex: "420" }}>
        {disputed.map((area) => (
          <DisputedShape key={area.id} area={area} drawnRole={drawnRole} tip={tip} />
        ))}
      </Pane>
      <Pane name="map-outlines" style={{ zIndex: "430" }} />
      <Pane name="map-links" style={{ zIndex: "440" }}>
        {drawnLinks({ links }).map((link) => (
          <LinkLine
            key={link.key}
            link={link}
            isHighlighted={highlighted !== null && link.meetings.includes(highlighted)}
            onEnter={handlers.onLinkEnter}
            onLeave={handlers.onLeave}
            onOpen={handlers.onLinkOpen}
          />
        ))}
      </Pane>
      <Pane name="map-marks" style={{ zIndex: "450" }}>
        <MapMarks
          content={content}
          chosen={chosen}
          highlighted={highlighted}
          tip={tip}
          onToggle={onToggle}
          onEnter={handlers.onCountryEnter}
          onLeave={handlers.onLeave}
        />
      </Pane>
    </>
  );
});

/** The land that took no part and is not mentioned, and the shapes by code of what is. */
function sortedLand({ countries, mentions }: MapContent["dossier"], world: MapContent["world"]) {
  const named = new Set<string>([
    ...countries.map(({ code }) => code),
    ...mentions.flatMap(({ country }) => country ?? []),
  ]);
  return {
    land: world.countries.filter(({ key }) => !named.has(key)),
    shapes: new Map<string, Geometry>(
      world.countries.filter(({ key }) => named.has(key)).map(({ key, geometry }) => [key, geometry]),
    ),
  };
}
