import { renderToStaticMarkup } from "react-dom/server";
import { FileLand } from "../../../src/drawing/map/FileLand.tsx";
import { HatchPattern } from "../../../src/drawing/map/HatchPattern.tsx";
import { linkCurve } from "../../../src/drawing/map/linkCurve.ts";
import { type MapScene, mapScene } from "../../../src/drawing/map/mapScene.ts";
import { flatPoint } from "../../../src/geo/projection.ts";
import { inPicture, type Picture } from "../../../src/geo/shapeRings.ts";
import type { Dossier } from "../../../src/model/dossier.ts";
import type { World } from "../../../src/model/world.ts";
import { mapDisputed } from "../../../src/selectors/map/mapDisputed.ts";
import { DEFAULT_VIEW } from "../../../src/view/view.ts";

/** Size of the picture in pixels; the page says the same. */
const SIZE = { width: 320, height: 180 };
/** Steps of the picture's grid to a pixel: as fine as a screen of twice the dots shows. */
const GRID = 2;
/** Room around the points that are shown, and the least islands, in steps. */
const ROOM = 24;
const LEAST = 4;

/**
 * A map of a dossier without names, for a list of dossiers, as SVG text in the page's custom properties: who took part,
 * where they met and whence they came. The same for the same data.
 */
export function smallMap(dossier: Dossier, world: World): string {
  const scene = mapScene(dossier, DEFAULT_VIEW);
  const picture = pictureOf(scene.frame);
  const at = (point: { x: number; y: number }) => {
    const { x, y } = inPicture(picture, point);
    return `${Math.round(x)} ${Math.round(y)}`;
  };
  return renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${SIZE.width * GRID} ${SIZE.height * GRID}`}>
      <defs>
        <HatchPattern id="hatch" scale={GRID} />
      </defs>
      <rect width="100%" height="100%" fill="var(--sea)" />
      <FileLand
        scene={scene}
        world={world}
        disputed={mapDisputed(dossier, world, DEFAULT_VIEW)}
        drawnRole={null}
        picture={picture}
        scale={GRID}
      />
      <path
        d={linksPath(scene, at)}
        fill="none"
        stroke="var(--map-label)"
        strokeWidth={1.2 * GRID}
        strokeOpacity={0.6}
      />
      {scene.places.venues.map(({ place }) => {
        const { x, y } = inPicture(picture, flatPoint(place));
        return (
          <circle
            key={place.id}
            cx={Math.round(x)}
            cy={Math.round(y)}
            r={4 * GRID}
            fill="var(--venue)"
            stroke="var(--map-halo)"
            strokeWidth={GRID}
          />
        );
      })}
    </svg>,
  );
}

/** Each way once, however many meetings it stands for. */
function linksPath({ links }: MapScene, at: (point: { x: number; y: number }) => string): string {
  const paths = links.map((link) => {
    const [start, bend, end] = linkCurve(link);
    return `M${at(start)}Q${at(bend)} ${at(end)}`;
  });
  return [...new Set(paths)].join("");
}

/** The picture in whose room the frame lies, as large as it fits and in the middle. */
function pictureOf({ left, top, width, height }: MapScene["frame"]): Picture {
  const [across, down] = [SIZE.width * GRID, SIZE.height * GRID];
  const scale = Math.min((across - 2 * ROOM) / width, (down - 2 * ROOM) / height);
  const box = {
    left: left + width / 2 - across / scale / 2,
    top: top + height / 2 - down / scale / 2,
    width: across / scale,
    height: down / scale,
  };
  return { box, scale, least: LEAST };
}
