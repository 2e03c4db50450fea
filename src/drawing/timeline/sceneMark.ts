import { pressChange, type TimelineItem } from "../../selectors/timeline/timelineItems.ts";
import type { TimelineMark } from "../../selectors/timeline/timelineMarks.ts";
import { groupName, markName } from "../../words/timelineWords.ts";
import { labelLeft } from "./placedLabels.ts";
import { textWidth } from "./textWidth.ts";
import { isLabelBeside, type LaidItem, TARGET, type TimelineLayout } from "./timelineLayout.ts";

/**
 * What stands for an item: a shape by kind and precision, so that colour never says anything alone. Path data are
 * pixels around the mark's middle; a band reaches from the mark's `from` to its `to`.
 */
type SceneGlyph = { className: string } & (
  | { shape: "circle"; radius: number; count: string }
  | { shape: "path"; d: string }
  | { shape: "band"; height: number; inside: string }
);

/** A mark's words. `at` is a share of the plot; the rest is in pixels, `shift` and `left` of them from `at`. */
interface SceneLabel {
  /** The country's short code, which stands out. Empty without one. */
  code: string;
  text: string;
  at: number;
  shift: number;
  anchor: "start" | "middle" | "end";
  y: number;
  /** The words' own box, about. */
  left: number;
  width: number;
  /** Ends of the line that leads down to the mark. Null where the label is next to it. */
  leader: { top: number; bottom: number } | null;
}

/** An item of the picture with its label. Places from left to right are shares of the plot, heights are pixels. */
export interface SceneMark {
  id: string;
  /** What is drawn, as it is in the view. */
  item: TimelineItem;
  /** Its accessible name. */
  name: string;
  /** A picture tells something; a button does something as well (`pressChange`). */
  role: "button" | "img";
  /** Whether a meeting is open; null for what is not a meeting. */
  isPressed: boolean | null;
  /** What it is and how it stands to the view, for the style sheet. */
  className: string;
  at: number;
  /** Ends of its band; both `at` for anything else. */
  from: number;
  to: number;
  y: number;
  glyph: SceneGlyph;
  label: SceneLabel | null;
}

const BAND_HEIGHT = 18;
const LEAST_BAND = 4;
const LABEL_HEIGHT = 16;

/** Gives an item that was laid out, which has its marks as they are in the view, as a mark of the picture. */
export function sceneMark(laid: LaidItem, { plotLeft, plotRight }: TimelineLayout): SceneMark {
  const { item, left, right, y } = laid;
  const share = (x: number) => (x - plotLeft) / (plotRight - plotLeft);
  const [mark, ...others] = item.marks;
  const isGroup = others.length > 0;
  const isSelected = item.marks.some((each) => each.isSelected);
  const states = [
    `timeline-${isGroup ? "many" : mark.kind}`,
    isSelected && "is-selected",
    !item.marks.some(({ isInView }) => isInView) && "is-out",
  ];
  return {
    id: item.id,
    item,
    name: isGroup ? groupName(item) : markName(mark),
    role: pressChange(item) ? "button" : "img",
    isPressed: isGroup || mark.meeting === null ? null : isSelected,
    className: ["timeline-mark", ...states].filter(Boolean).join(" "),
    at: share(laid.x),
    from: share(left),
    to: share(left === right ? right : Math.max(right, left + LEAST_BAND)),
    y,
    glyph: isGroup ? groupGlyph(item) : markGlyph(mark, laid),
    label: sceneLabel(laid, share),
  };
}

function groupGlyph({ marks }: TimelineItem): SceneGlyph {
  return { shape: "circle", className: "timeline-glyph timeline-group", radius: 11, count: String(marks.length) };
}

function markGlyph({ shape, kind, certainty, isSelected }: TimelineMark, { inside }: LaidItem): SceneGlyph {
  if (shape !== "day") {
    return {
      shape: "band",
      className: `timeline-glyph timeline-band timeline-band-${shape}`,
      height: BAND_HEIGHT,
      inside,
    };
  }
  const className = certainty === "open" ? "timeline-glyph is-open" : "timeline-glyph";
  switch (kind) {
    case "meeting":
      return { shape: "circle", className, radius: isSelected ? 8 : 6, count: "" };
    case "background":
      return { shape: "path", className, d: "M0,-8 l8,8 l-8,8 l-8,-8 z" };
    case "occasion":
      return { shape: "path", className, d: "M0,-8 l8,14 h-16 z" };
    case "publication":
      return { shape: "path", className, d: "M-5.5,-5.5 h11 v11 h-11 z" };
  }
}

function sceneLabel(laid: LaidItem, share: (x: number) => number): SceneLabel | null {
  const { item, x, y, label } = laid;
  if (label === null) return null;
  const { text, anchor, level } = label;
  const [{ short }] = item.marks;
  const code = short !== null && text.startsWith(`${short} `) ? short : "";
  // One beside its mark keeps its distance from it at any width, one above moves with the plot.
  const from = isLabelBeside(laid) ? x : label.x;
  return {
    code,
    text: text.slice(code.length),
    at: share(from),
    shift: label.x - from,
    anchor,
    y: label.y,
    left: labelLeft(label) - from,
    width: textWidth(text),
    leader: level > 0 ? { top: label.y + LABEL_HEIGHT / 2 - 1, bottom: y - TARGET / 2 + 2 } : null,
  };
}
