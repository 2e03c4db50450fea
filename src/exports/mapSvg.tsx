import { FileMap, type FileSetting } from "../drawing/map/FileMap.tsx";
import { HatchPattern } from "../drawing/map/HatchPattern.tsx";
import { legendRows } from "../drawing/map/legendRows.ts";
import { labelFill } from "../drawing/map/MarkLabel.tsx";
import { mapScene, type SceneMark } from "../drawing/map/mapScene.ts";
import { labelType } from "../drawing/map/markLabels.ts";
import { wholeFrame } from "../drawing/map/wholeFrame.ts";
import { sheetSvg, SHEET_WIDTH as WIDTH } from "../drawing/pictureSheet.tsx";
import { textWidth } from "../geo/textWidth.ts";
import type { Dossier } from "../model/dossier.ts";
import type { World } from "../model/world.ts";
import { mapDisputed } from "../selectors/map/mapDisputed.ts";
import type { View } from "../view/view.ts";
import { MAP_WORDS } from "../words/mapWords.ts";
import type { ExportContext } from "./exportContext.ts";
import { Legend, legendHeight } from "./mapSvgTexts.tsx";
import { factsInView } from "./meetingFacts.ts";
import { sheetCaptions } from "./sheetCaptions.ts";

/** The map itself; the legend stands below it. */
const SIZE = { left: 0, width: WIDTH, height: 680 };
const BEFORE_LEGEND = 8;
const SETTING: Omit<FileSetting, "frame" | "place"> = {
  // At the sides as much as labels need: most stand on the right.
  room: { left: 150, right: 190, top: 70, bottom: 150 },
  scale: 1.4,
  labelMargin: 4,
  areLinksKeptFree: true,
  labelOf,
};

/**
 * The map of a view as a complete SVG document: what took part, a link for each pair that met, venue and background
 * places, with title, legend, the filter in words, the sources, the link of the view and the credit line. Light
 * colours. It shows the countries that took part whole, as long as there is room, wherever the reader has moved the page's map. Disputed areas are hatched,
 * or drawn as the country draws them that `view.boundaries` names, which the legend then says. Null when no meeting is in view,
 * as for every other format: there is nothing that a source could be named for.
 */
export function mapSvg(
  dossier: Dossier,
  view: View,
  world: World,
  context: ExportContext,
  title = dossier.title,
): string | null {
  const facts = factsInView(dossier, view, context.siteRoot);
  if (facts.length === 0) return null;
  const scene = mapScene(dossier, view);
  const disputed = mapDisputed(dossier, world, view);
  const asked = scene.countries.find(({ code }) => code === view.boundaries) ?? null;
  const drawnBy = disputed.some(({ isDrawnAsClaimed }) => isDrawnAsClaimed) ? asked : null;
  const rows = legendRows(scene, drawnBy);
  return sheetSvg({
    title,
    description: `${context.filterText}. ${dossier.summary}`,
    captions: sheetCaptions(dossier, facts, context, MAP_WORDS.credit),
    body: (top) => ({
      height: SIZE.height + BEFORE_LEGEND + legendHeight(rows, WIDTH, SETTING.scale),
      drawing: (
        <>
          <defs>
            <HatchPattern id="legend-hatch" />
          </defs>
          <FileMap
            scene={scene}
            world={world}
            disputed={disputed}
            drawnRole={drawnBy?.role ?? null}
            setting={{ ...SETTING, place: { ...SIZE, top }, frame: wholeFrame(dossier, world, SIZE, SETTING.room) }}
          />
          <Legend
            rows={rows}
            width={WIDTH}
            top={top + SIZE.height + BEFORE_LEGEND}
            hatch="legend-hatch"
            scale={SETTING.scale}
          />
        </>
      ),
    }),
  });
}

/** A label of one line, a third larger than in a page. An organisation has its short name, for its full one is a line of its own. */
function labelOf(mark: SceneMark) {
  const { weight } = labelType(mark);
  const size = 17;
  const text = mark.isOrganisation ? mark.short : mark.text;
  return {
    lines: [text],
    size,
    lineHeight: size,
    width: textWidth(text, size, weight > 600),
    height: size * 1.15,
    typeOf: () => ({ fontWeight: weight > 600 ? 700 : 400, fill: labelFill(mark) }),
  };
}
