import { fittedText } from "../../../src/drawing/fittedText.ts";
import { FileMap } from "../../../src/drawing/map/FileMap.tsx";
import { mapScene, type SceneMark } from "../../../src/drawing/map/mapScene.ts";
import { wholeFrame } from "../../../src/drawing/map/wholeFrame.ts";
import { svgText } from "../../../src/drawing/svgText.ts";
import type { FlatBox } from "../../../src/geo/point.ts";
import type { Dossier } from "../../../src/model/dossier.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import type { World } from "../../../src/model/world.ts";
import { tellsNumbers } from "../../../src/selectors/map/countSteps.ts";
import { mapDisputed } from "../../../src/selectors/map/mapDisputed.ts";
import { DEFAULT_VIEW } from "../../../src/view/view.ts";
import { CARD_COLOURS as colours } from "./cardColours.ts";
import { faceAttributes, isolated, lineText } from "./cardText.ts";
import { textWidth } from "./textWidth.ts";

/** Room around the points that the map is framed on. */
const ROOM = { left: 62, top: 62, right: 62, bottom: 62 };
const LABEL_STEPS = [
  { size: 30, maxLines: 1 },
  { size: 28, maxLines: 2 },
] as const;
const LINE_HEIGHT = 1.2;

/** The map of some meetings as SVG elements that fill the place: who took part, where they met, and who met whom. */
export function cardMap(dossier: Dossier, world: World, meetings: readonly Meeting[], place: FlatBox): string {
  const told = { ...dossier, meetings: [...meetings], events: [] };
  const scene = mapScene(told, DEFAULT_VIEW);
  // Seen small, there is room for who was met, or for where, but not for both.
  const places = tellsNumbers(told) ? { venues: [], backgrounds: [] } : scene.places;
  return svgText(
    <FileMap
      scene={{ ...scene, places }}
      world={world}
      disputed={mapDisputed(told, world, DEFAULT_VIEW)}
      drawnRole={null}
      setting={{
        place,
        frame: wholeFrame(told, world, place, ROOM),
        room: ROOM,
        scale: 2.2,
        labelMargin: 28,
        areLinksKeptFree: true,
        labelOf: (mark) => labelOf(mark, place.width),
      }}
    />,
  );
}

/** A name in one line or two, shortened when it is longer; a venue's says in its colour what it is. */
function labelOf({ kind, name }: SceneMark, width: number) {
  const { lines, size } = fittedText(isolated(name), {
    width: width * 0.6,
    steps: LABEL_STEPS,
    widthOf: (line, pixels) => textWidth(line, "strong", pixels),
  });
  const lineHeight = size * LINE_HEIGHT;
  return {
    lines: lines.map(lineText),
    size,
    lineHeight,
    width: Math.max(...lines.map((line) => textWidth(line, "strong", size))),
    height: lines.length * lineHeight,
    typeOf: (line: string) => ({ ...faceAttributes(line, "strong"), ...(kind === "venue" && { fill: colours.venue }) }),
  };
}
