import { SHEET_EDGE, SHEET_WIDTH, sheetSvg } from "../drawing/pictureSheet.tsx";
import { chartScene } from "../drawing/timeline/chartScene.ts";
import { FileTimeline } from "../drawing/timeline/FileTimeline.tsx";
import { stripScene } from "../drawing/timeline/stripScene.ts";
import type { TimelineScene } from "../drawing/timeline/timelineScene.ts";
import type { Dossier } from "../model/dossier.ts";
import { timelineForm } from "../selectors/timeline/timelineForm.ts";
import type { TimelineMark } from "../selectors/timeline/timelineMarks.ts";
import type { View } from "../view/view.ts";
import { TIMELINE_WORDS } from "../words/timelineWords.ts";
import type { ExportContext } from "./exportContext.ts";
import { factsInView } from "./meetingFacts.ts";
import { sheetCaptions } from "./sheetCaptions.ts";

/** It is laid out for so many pixels of a page, and enlarged to the width of the sheet. */
const WIDTH = 808;
const SCALE = (SHEET_WIDTH - 2 * SHEET_EDGE) / WIDTH;
const PADDING = 8;

/**
 * The timeline of a view as a complete SVG document: a strip or a chart, as the page has it, with title, the filter in
 * words, the sources, the link of the view, edition and terms. Light colours. Meetings outside the filters are hollow.
 * Null when no meeting is in view, as for every other format, and when nothing has a date.
 */
export function timelineSvg(
  dossier: Dossier,
  view: View,
  context: ExportContext,
  title = dossier.title,
): string | null {
  const facts = factsInView(dossier, view, context.siteRoot);
  const isStrip = timelineForm(dossier) === "strip";
  const scene = (isStrip ? stripScene : chartScene)(dossier, view, WIDTH);
  if (facts.length === 0 || scene.marks.length === 0) return null;
  const height = Math.ceil((scene.height + 2 * PADDING) * SCALE);
  return sheetSvg({
    title,
    description: `${TIMELINE_WORDS.chart}. ${context.filterText}. ${dossier.summary}`,
    captions: [keyOf(scene, isStrip), ...sheetCaptions(dossier, facts, context, null)],
    body: (top) => ({
      height: height + PADDING,
      drawing: (
        <>
          <rect y={top} width={SHEET_WIDTH} height={height} fill="var(--surface)" />
          <g transform={`translate(${SHEET_EDGE} ${top + PADDING * SCALE}) scale(${SCALE})`}>
            <FileTimeline scene={scene} width={WIDTH} />
          </g>
        </>
      ),
    }),
  });
}

/** What the shapes are, of those that are drawn: the file has no pointer that could ask a mark for its name. */
function keyOf({ marks }: TimelineScene, isStrip: boolean): string {
  const items = marks.map(({ item }) => item.marks);
  const single = items.flatMap((all) => (all.length === 1 ? all : []));
  const ofDay = (kind: TimelineMark["kind"]) => single.some((mark) => mark.kind === kind && mark.shape === "day");
  const rows: [text: string, isDrawn: boolean][] = [
    ["Disc: meeting.", ofDay("meeting")],
    ["Diamond: background.", ofDay("background")],
    ["Triangle: occasion.", ofDay("occasion")],
    ["Square: publication.", ofDay("publication")],
    [
      `Number: so many together${items.some(isMixed) ? ", of those within the filters" : ""}.`,
      single.length < items.length,
    ],
    ["Band: more than a day; dashed: somewhere within it.", single.some(({ shape }) => shape !== "day")],
    ["Hollow grey: outside the filters.", items.some((all) => all.every(({ isInView }) => !isInView))],
    ["Ringed: the open meeting.", items.flat().some(({ isSelected }) => isSelected)],
    [TIMELINE_WORDS.order, isStrip],
  ];
  return rows.flatMap(([text, isDrawn]) => (isDrawn ? [text] : [])).join(" ");
}

/** Some of several told as one fit the filters, and some do not. */
function isMixed(all: readonly TimelineMark[]): boolean {
  return all.some(({ isInView }) => isInView) && all.some(({ isInView }) => !isInView);
}
