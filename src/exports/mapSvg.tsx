import { FileMap, type FileSetting } from "../drawing/map/FileMap.tsx";
import { HatchPattern } from "../drawing/map/HatchPattern.tsx";
import { legendRows } from "../drawing/map/legendRows.ts";
import { labelFill } from "../drawing/map/MarkLabel.tsx";
import { mapScene, type SceneMark } from "../drawing/map/mapScene.ts";
import { labelType } from "../drawing/map/markLabels.ts";
import { svgText } from "../drawing/svgText.ts";
import { textWidth } from "../geo/textWidth.ts";
import type { Dossier } from "../model/dossier.ts";
import type { World } from "../model/world.ts";
import { mapDisputed } from "../selectors/map/mapDisputed.ts";
import type { View } from "../view/view.ts";
import { MAP_WORDS } from "../words/mapWords.ts";
import type { ExportContext } from "./exportContext.ts";
import { Caption, captionLines, Legend, legendHeight } from "./mapSvgTexts.tsx";
import { factsInView } from "./meetingFacts.ts";
import { reportedIn } from "./sourceText.ts";

const WIDTH = 1200;
/** Where the map lies below the title; legend and lines of text stand below it. */
const PLACE = { left: 0, top: 56, width: WIDTH, height: 680 };
const LEGEND_TOP = PLACE.top + PLACE.height + 8;
const SETTING: Omit<FileSetting, "frame"> = {
  place: PLACE,
  // More on the right, where most labels stand.
  room: { left: 80, right: 190, top: 70, bottom: 150 },
  scale: 1.4,
  labelMargin: 4,
  areLinksKeptFree: true,
  labelOf,
};

/**
 * The map of a view as a complete SVG document: what took part, a link for each pair that met, venue and background
 * places, with title, legend, the filter in words, the sources, the link of the view and the credit line. Light
 * colours. It is framed as the page's map is at first, wherever the reader has moved that. Disputed areas are hatched,
 * or drawn as the country draws them that `view.boundaries` names, which the legend then says. Null when no meeting is in view,
 * as for every other format: there is nothing that a source could be named for.
 */
export function mapSvg(dossier: Dossier, view: View, world: World, context: ExportContext): string | null {
  const facts = factsInView(dossier, view, context.siteRoot);
  if (facts.length === 0) return null;
  const scene = mapScene(dossier, view);
  const disputed = mapDisputed(dossier, world, view);
  const asked = scene.countries.find(({ code }) => code === view.boundaries) ?? null;
  const drawnBy = disputed.some(({ isDrawnAsClaimed }) => isDrawnAsClaimed) ? asked : null;
  const rows = legendRows(scene, drawnBy);
  const edition = context.edition ? `Edition ${context.edition.id} of ${context.edition.date}` : "";
  const lines = captionLines(
    [
      context.filterText,
      `Source: ${reportedIn(dossier, facts)}`,
      context.link,
      [edition, MAP_WORDS.credit].filter(Boolean).join(" · "),
    ],
    WIDTH,
    LEGEND_TOP + legendHeight(rows, WIDTH),
  );
  const height = Math.ceil((lines.at(-1)?.y ?? LEGEND_TOP) + 12);
  const drawing = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      fontFamily="system-ui, 'Segoe UI', 'Liberation Sans', Arial, sans-serif"
      role="img"
      aria-labelledby="title description"
    >
      <title id="title">{dossier.title}</title>
      <desc id="description">{`${context.filterText}. ${dossier.summary}`}</desc>
      <defs>
        <HatchPattern id="legend-hatch" />
      </defs>
      <rect width={WIDTH} height={height} fill="var(--paper)" />
      <text
        x={16}
        y={37}
        fontSize={24}
        fontWeight={700}
        fontFamily="Georgia, 'Times New Roman', serif"
        fill="var(--ink)"
      >
        {dossier.title}
      </text>
      <FileMap
        scene={scene}
        world={world}
        disputed={disputed}
        drawnRole={drawnBy?.role ?? null}
        setting={{ ...SETTING, frame: scene.frame }}
      />
      <Legend rows={rows} width={WIDTH} top={LEGEND_TOP} hatch="legend-hatch" />
      <Caption lines={lines} />
    </svg>
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(drawing)}\n`;
}

/** A label of one line, a third larger than in a page. */
function labelOf(mark: SceneMark) {
  const { weight } = labelType(mark);
  const size = 17;
  return {
    lines: [mark.text],
    size,
    lineHeight: size,
    width: textWidth(mark.text, size, weight > 600),
    height: size * 1.15,
    typeOf: () => ({ fontWeight: weight > 600 ? 700 : 400, fill: labelFill(mark) }),
  };
}
