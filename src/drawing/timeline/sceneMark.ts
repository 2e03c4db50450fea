import { linkChange, type TimelineItem } from "../../selectors/timeline/timelineItem.ts";
import type { TimelineMark } from "../../selectors/timeline/timelineMarks.ts";
import { groupName, markName } from "../../words/timelineWords.ts";
import { type LaidItem, labelLeft } from "./laidItem.ts";
import { linesWidth } from "./textWidth.ts";

/**
 * What stands for an item: a shape by kind and precision, so that colour never says anything alone. Path data are
 * pixels around the mark's middle; a band reaches from the mark's `from` to its `to`.
 */
type SceneGlyph = { className: string } & (
  | { shape: "circle"; radius: number; count: string }
  | { shape: "path"; d: string }
  | { shape: "band"; height: number; inside: string }
);

/** A mark's words. `at` is its mark's share of the plot; the rest is in pixels, `shift` and `left` of them from `at`. */
interface SceneLabel {
  /** The country's short code, which stands out. Empty without one. */
  code: string;
  /** The rest of the first line, and the others. */
  lines: string[];
  at: number;
  shift: number;
  anchor: "start" | "middle" | "end";
  y: number;
  /** The words' own box, about. */
  left: number;
  width: number;
}

/** An item of the picture with its label. Places from left to right are shares of the plot, heights are pixels. */
export interface SceneMark {
  id: string;
  /** What is drawn, as it is in the view. */
  item: TimelineItem;
  /** Its accessible name. */
  name: string;
  /** A picture tells something; a button does something as well. */
  role: "button" | "img";
  /** Whether a meeting is open; null for what is not a meeting. */
  isPressed: boolean | null;
  /** Several marks told as one. */
  isGroup: boolean;
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

const LEAST_BAND = 4;

/** The plot's ends, in pixels. */
interface Plot {
  plotLeft: number;
  plotRight: number;
}

/** Gives an item that was laid out, which has its marks as they are in the view, as a mark of the picture. */
export function sceneMark(laid: LaidItem, { plotLeft, plotRight }: Plot): SceneMark {
  const { item, left, right, y } = laid;
  const share = (x: number) => (x - plotLeft) / (plotRight - plotLeft);
  const [mark, ...others] = item.marks;
  const isGroup = others.length > 0;
  const isSelected = item.marks.some((each) => each.isSelected);
  const states = [
    `timeline-${mark.kind}`,
    isGroup && "timeline-many",
    isSelected && "is-selected",
    !item.marks.some(({ isInView }) => isInView) && "is-out",
  ];
  return {
    id: item.id,
    item,
    name: isGroup ? groupName(item) : markName(mark),
    role: linkChange(item) ? "button" : "img",
    isGroup,
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

/** How many fit the view; with none of them, hollow, how many it stands for. */
function groupGlyph({ marks }: TimelineItem): SceneGlyph {
  const inView = marks.filter(({ isInView }) => isInView).length;
  const count = String(inView > 0 ? inView : marks.length);
  return { shape: "circle", className: "timeline-glyph timeline-group", radius: 11, count };
}

function markGlyph(
  { shape, kind, certainty, isSelected }: TimelineMark,
  { inside, badge, bandHeight }: LaidItem,
): SceneGlyph {
  if (shape !== "day") {
    return {
      shape: "band",
      className: `timeline-glyph timeline-band timeline-band-${shape}`,
      height: bandHeight,
      inside,
    };
  }
  const className = certainty === "open" ? "timeline-glyph is-open" : "timeline-glyph";
  switch (kind) {
    case "meeting":
      if (badge !== "") return { shape: "circle", className: `${className} timeline-badge`, radius: 11, count: badge };
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
  const { item, x, label } = laid;
  if (label === null) return null;
  const { lines, anchor } = label;
  const [text = "", ...others] = lines;
  const [{ short }] = item.marks;
  const code = short !== null && text.startsWith(`${short} `) ? short : "";
  return {
    code,
    lines: [text.slice(code.length), ...others],
    // At the same distance from its mark at any width: so it stays over it.
    at: share(x),
    shift: label.x - x,
    anchor,
    y: label.y,
    left: labelLeft(label) - x,
    width: linesWidth(lines),
  };
}
