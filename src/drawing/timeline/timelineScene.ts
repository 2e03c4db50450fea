import type { Dossier } from "../../model/dossier.ts";
import type { TimelineItem } from "../../selectors/timeline/timelineItem.ts";
import { type TimelineMark, timelineMarks } from "../../selectors/timeline/timelineMarks.ts";
import type { TimelineTick } from "../../selectors/timeline/timelineTicks.ts";
import type { View } from "../../view/view.ts";
import type { LaidItem } from "./laidItem.ts";
import { type SceneMark, sceneMark } from "./sceneMark.ts";

/** A break in time. `at` is its middle, a share of the plot; the rest is in pixels. */
export interface SceneBreak {
  id: string;
  at: number;
  /** Path data around `at`. */
  zigzag: string;
  /** Its words stand so far right of `at`, below the lanes. Empty where there is no room beside those of another. */
  text: string;
  shift: number;
  y: number;
  /** Exactly which days are left out. */
  dates: string;
}

/**
 * The timeline as a picture, a strip or a chart. Heights and margins are pixels; places from left to right are shares of the plot, which
 * lies between the margins, so that a picture is as good for any width up to the next of `LAYOUT_WIDTHS`.
 */
export interface TimelineScene {
  /** The one of `LAYOUT_WIDTHS` that it is laid out for. */
  width: number;
  height: number;
  /** Where the lanes end, and where the axis begins: below the words of breaks. */
  floor: number;
  axisTop: number;
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
  captions: SceneCaption[];
  /** From the one furthest behind to the one in front. */
  marks: SceneMark[];
}

/** A text of the picture that belongs to no mark alone: in a strip its dates, and what several marks are together. */
interface SceneCaption {
  id: string;
  kind: "date" | "title";
  text: string;
  at: number;
  y: number;
}

/** A tick's line and the top of its label, in pixels below the axis. */
export const TICK = { length: 5, labelTop: 7 } as const;

/** What a scene has whatever the view, with its items as they are laid out. */
export interface SceneGround extends Omit<TimelineScene, "marginLeft" | "marginRight" | "marks"> {
  plotLeft: number;
  plotRight: number;
  items: LaidItem[];
}

/** What a dossier's timeline shows in a view, for a drawing of that many pixels: `chartScene` or `stripScene`. */
export type SceneOf = (dossier: Dossier, view: View, width: number) => TimelineScene;

/** Gives the scene of a ground with the marks as they are in a view. */
export function sceneOn(ground: SceneGround, dossier: Dossier, view: View): TimelineScene {
  const current = new Map(timelineMarks(dossier, view).map((mark) => [mark.id, mark]));
  const { items, plotLeft, plotRight, ...rest } = ground;
  return {
    ...rest,
    marginLeft: plotLeft,
    marginRight: ground.width - plotRight,
    marks: items.map((laid) => sceneMark({ ...laid, item: currentItem(laid.item, current) }, ground)),
  };
}

/** The item with its marks as they are in the present view. */
function currentItem(item: TimelineItem, current: ReadonlyMap<string, TimelineMark>): TimelineItem {
  const [first, ...rest] = item.marks;
  const now = (mark: TimelineMark) => current.get(mark.id) ?? mark;
  return { ...item, marks: [now(first), ...rest.map(now)] };
}
