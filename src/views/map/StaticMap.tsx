import { useMemo } from "react";
import { mapScene } from "../../drawing/map/mapScene.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { LandPicture } from "../../model/landPicture.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { MAP_WORDS } from "../../words/mapWords.ts";
import { LaterLegendList } from "./LaterLegendList.tsx";
import { LegendBox } from "./LegendBox.tsx";
import { MapHatch } from "./MapHatch.tsx";
import { StaticLand } from "./StaticLand.tsx";
import { StaticLinks } from "./StaticLinks.tsx";
import { StaticMarks } from "./StaticMarks.tsx";
import "./map.css";

interface StaticMapProps {
  dossier: Dossier;
  view: View;
  linkTo: LinkTo;
  /** Null while it is not there: the marks stand on the sea. */
  land: LandPicture | null;
  /** The meeting that is hovered or focused in any view. */
  highlighted?: string | null;
}

/**
 * The map as a picture that needs no script: it stands in a written page, and where the live map will be until that is
 * wanted and loaded. It shows the same frame in a place of any size, and each country is a link that chooses it.
 */
export function StaticMap({ dossier, view, linkTo, land, highlighted = null }: StaticMapProps) {
  // Not again for every meeting that is hovered: the marks have places for their labels to find.
  const scene = useMemo(() => mapScene(dossier, view), [dossier, view]);
  const shapes = new Set(land?.parties.map(({ code }) => code));
  const marked = dossier.meetings.filter(({ id }) => id === view.meeting || id === highlighted);
  return (
    <section className="map-view map-static" aria-label={MAP_WORDS.region}>
      <div className="map-static-room">
        <div className={`map-static-frame map-static-frame--${scene.frame.ratio * 100}`}>
          {land && (
            <StaticLand
              dossier={dossier}
              land={land}
              countries={scene.countries}
              highlighted={new Set(marked.flatMap(({ parties }) => parties.map(({ actor }) => actor)))}
              frame={scene.frame}
              linkTo={linkTo}
            />
          )}
          <StaticLinks links={scene.links} frame={scene.frame} highlighted={highlighted} />
          <StaticMarks scene={scene} linkTo={linkTo} shapes={shapes} />
        </div>
      </div>
      <p className="map-credit">{MAP_WORDS.credit}</p>
      <MapHatch />
      <LegendBox>
        <LaterLegendList scene={scene} drawnBy={null} />
        <p className="map-legend-end">{MAP_WORDS.disputedListed}</p>
      </LegendBox>
    </section>
  );
}
