import type { Dossier } from "../../model/dossier.ts";
import type { TimelineAxis, TimelineBreak } from "../../selectors/timeline/timelineAxis.ts";
import { timelineContent } from "../../selectors/timeline/timelineContent.ts";
import type { TimelineItem } from "../../selectors/timeline/timelineItems.ts";
import { type TimelineMark, timelineMarks } from "../../selectors/timeline/timelineMarks.ts";
import { type TimelineTick, timelineTicks } from "../../selectors/timeline/timelineTicks.ts";
import type { View } from "../../view/view.ts";
import { breakDates, breakText, LANE_WORDS } from "../../words/timelineWords.ts";
import { type SceneMark, sceneMark } from "./sceneMark.ts";
import { textWidth } from "./textWidth.ts";
import { BREAK_ROW, layoutWidth, type TimelineLayout, timelineLayout } from "./timelineLayout.ts";
import { zigzag } from "./zigzag.ts";

/** A break in time. `at` is its middle, a share of the plot; the rest is in pixels. */
interface SceneBreak {
  id: string;
  at: number;
  /** Path data around `at`. */
  zigzag: string;
  /** Its words stand so far right of `at`, in one of the chart's rows. */
  text: string;
  shift: number;
  y: number;
  /** Exactly which days are left out. */
  dates: string;
}

/**
 * The timeline as a picture. Heights and margins are pixels; places from left to right are shares of the plot, which
 * lies between the margins, so that a picture is as good for any width up to the next of `LAYOUT_WIDTHS`.
 */
export interface TimelineScene {
  /** The one of `LAYOUT_WIDTHS` that it is laid out for. */
  width: number;
  height: number;
  /** Where the lanes end and the axis begins. */
  floor: number;
  marginLeft: number;
  marginRight: number;
  /** Lane names stand in the margin. Otherwise they stand above their lanes. */
  isNameBeside: boolean;
  /** The lanes' names; `x` and `y` are pixels of the whole chart. */
  lanes: { id: string; name: string; x: number; y: number }[];
  lines: { id: string; from: number; to: number; y: number }[];
  breaks: SceneBreak[];
  /** Those ticks whose labels do not touch. */
  ticks: TimelineTick[];
  /** From the one furthest behind to the one in front. */
  marks: SceneMark[];
}

/** A tick's line and the top of its label, in pixels below the floor. */
export const TICK = { length: 5, labelTop: 5 + BREAK_ROW - 2 } as const;
const LEAST_TICK_GAP = 8;
/** A break's line begins so far from the top, and its words stay so far from the chart's edges. */
const BREAK_TOP = 4;
const BREAK_EDGE = 2;

/**
 * Gives what a dossier's timeline shows in a view, for a chart of that many pixels. How wide texts are is estimated
 * (`textWidth`): nothing is measured. Without dates the scene has no marks, lines or ticks.
 */
export function timelineScene(dossier: Dossier, view: View, width: number): TimelineScene {
  const { axis, items } = timelineContent(dossier);
  const layout = timelineLayout(items, layoutWidth(width));
  const current = new Map(timelineMarks(dossier, view).map((mark) => [mark.id, mark]));
  return {
    width: layout.width,
    height: layout.height,
    floor: layout.floor,
    marginLeft: layout.plotLeft,
    marginRight: layout.width - layout.plotRight,
    isNameBeside: layout.isNameBeside,
    lanes: layout.lanes.map(({ lane, labelX, labelY }) => ({ id: lane, name: LANE_WORDS[lane], x: labelX, y: labelY })),
    lines: laneLines(axis, layout),
    breaks: axis.breaks.map((gap) => sceneBreak(gap, layout)),
    ticks: shownTicks(axis, layout),
    marks: layout.items.map((laid) => sceneMark({ ...laid, item: currentItem(laid.item, current) }, layout)),
  };
}

/** The item with its marks as they are in the present view. */
function currentItem(item: TimelineItem, current: ReadonlyMap<string, TimelineMark>): TimelineItem {
  const [first, ...rest] = item.marks;
  const now = (mark: TimelineMark) => current.get(mark.id) ?? mark;
  return { ...item, marks: [now(first), ...rest.map(now)] };
}

function laneLines({ segments }: TimelineAxis, { lanes }: TimelineLayout): TimelineScene["lines"] {
  return lanes.flatMap(({ lane, lines }) =>
    lines.flatMap((y) =>
      segments.map(({ first, start, end }) => ({ id: `${lane} ${first} ${y}`, from: start, to: end, y })),
    ),
  );
}

function sceneBreak(gap: TimelineBreak, { width, floor, plotLeft, plotRight }: TimelineLayout): SceneBreak {
  const at = (gap.start + gap.end) / 2;
  const text = breakText(gap);
  const middle = plotLeft + at * (plotRight - plotLeft);
  const least = textWidth(text) / 2 + BREAK_EDGE;
  const shift = Math.round(Math.min(Math.max(middle, least), width - least) - middle);
  return {
    id: gap.first,
    at,
    zigzag: zigzag(BREAK_TOP, floor),
    text,
    shift,
    y: floor + BREAK_ROW / 2,
    dates: breakDates(gap),
  };
}

function shownTicks(axis: TimelineAxis, { plotLeft, plotRight }: TimelineLayout): TimelineTick[] {
  let taken = -Infinity;
  return timelineTicks(axis).filter(({ at, label }) => {
    const [middle, half] = [at * (plotRight - plotLeft), textWidth(label) / 2];
    if (middle - half < taken + LEAST_TICK_GAP) return false;
    taken = middle + half;
    return true;
  });
}
