import type { TimelineAxis } from "../../selectors/timeline/timelineAxis.ts";
import { timelineContent } from "../../selectors/timeline/timelineContent.ts";
import { type TimelineTick, timelineTicks } from "../../selectors/timeline/timelineTicks.ts";
import { breakText } from "../../words/breakWords.ts";
import { breakDates, LANE_WORDS } from "../../words/timelineWords.ts";
import { layoutWidth } from "./layoutWidth.ts";
import { textWidth } from "./textWidth.ts";
import { BREAK_ROW, type TimelineLayout, timelineLayout } from "./timelineLayout.ts";
import { type SceneBreak, type SceneGround, type SceneOf, sceneOn, type TimelineScene } from "./timelineScene.ts";
import { zigzag } from "./zigzag.ts";

const LEAST_TICK_GAP = 8;
/** A break's words stay so far from the chart's edges, and from each other. */
const BREAK_EDGE = 2;
const LEAST_BREAK_GAP = 8;

/**
 * Gives the scene of a chart: lanes on a broken axis. How wide texts are is estimated (`textWidth`): nothing is measured.
 * Without dates it has no marks, lines or ticks.
 */
export const chartScene: SceneOf = (dossier, view, width) => {
  const { axis, items } = timelineContent(dossier);
  const layout = timelineLayout(items, axis, layoutWidth(width));
  const ground: SceneGround = {
    width: layout.width,
    height: layout.height,
    floor: layout.floor,
    axisTop: layout.axisTop,
    plotLeft: layout.plotLeft,
    plotRight: layout.plotRight,
    isNameBeside: layout.isNameBeside,
    lanes: layout.lanes.map(({ lane, labelX, labelY }) => ({ id: lane, name: LANE_WORDS[lane], x: labelX, y: labelY })),
    lines: laneLines(axis, layout),
    breaks: sceneBreaks(axis, layout),
    ticks: shownTicks(axis, layout),
    captions: [],
    items: layout.items,
  };
  return sceneOn(ground, dossier, view);
};

function laneLines({ segments }: TimelineAxis, { lanes }: TimelineLayout): TimelineScene["lines"] {
  return lanes.flatMap(({ lane, lines }) =>
    lines.flatMap((y) =>
      segments.map(({ first, start, end }) => ({ id: `${lane} ${first} ${y}`, from: start, to: end, y })),
    ),
  );
}

function sceneBreaks({ breaks }: TimelineAxis, { width, floor, plotLeft, plotRight, lanes }: TimelineLayout) {
  let taken = -Infinity;
  return breaks.map((gap): SceneBreak => {
    const at = (gap.start + gap.end) / 2;
    const text = breakText(gap);
    const middle = plotLeft + at * (plotRight - plotLeft);
    const half = textWidth(text) / 2;
    const x = Math.min(Math.max(middle, half + BREAK_EDGE), width - half - BREAK_EDGE);
    const isFree = x - half >= taken + LEAST_BREAK_GAP;
    if (isFree) taken = x + half;
    return {
      id: gap.first,
      at,
      // Not through the lanes' names, which stand between them.
      zigzag: lanes.map(({ top, bottom }) => zigzag(top, bottom)).join(""),
      text: isFree ? text : "",
      shift: Math.round(x - middle),
      y: floor + BREAK_ROW / 2,
      dates: breakDates(gap),
    };
  });
}

/** Those whose labels fit, apart from each other and within the chart. The year of one that does not is said by the next. */
function shownTicks(axis: TimelineAxis, { width, plotLeft, plotRight }: TimelineLayout): TimelineTick[] {
  let taken = -Infinity;
  let owed = "";
  return timelineTicks(axis).flatMap((tick) => {
    const year = tick.day.slice(0, 4);
    const label = owed === year && !tick.label.includes(year) ? `${tick.label} ${year}` : tick.label;
    const [middle, half] = [plotLeft + tick.at * (plotRight - plotLeft), textWidth(label) / 2];
    if (middle - half < Math.max(taken + LEAST_TICK_GAP, 0) || middle + half > width) {
      if (label.includes(year)) owed = year;
      return [];
    }
    owed = "";
    taken = middle + half;
    return [{ ...tick, label }];
  });
}
