import type { TimelineMark } from "../../selectors/timeline/timelineMarks.ts";

/** What a mark looks like where no style sheet is: `timeline.css` says the same of the page. */
export interface MarkPaint {
  fill: string;
  fillOpacity?: number;
  stroke: string;
  strokeOpacity?: number;
  strokeWidth: number;
  strokeDasharray?: string;
}

/** The colour of a kind of mark. */
export const KIND_COLOURS: Record<TimelineMark["kind"], string> = {
  meeting: "var(--met-country)",
  background: "var(--background-event)",
  occasion: "var(--ink-soft)",
  publication: "var(--publication)",
};

const OUT = { fill: "var(--surface)", stroke: "var(--control-line)", strokeWidth: 1.5 } as const;
const SELECTED = { fill: "var(--selection)", stroke: "var(--ink)", strokeWidth: 2 } as const;

type Told = Pick<TimelineMark, "kind" | "shape" | "certainty"> & {
  isInView: boolean;
  isSelected: boolean;
  /** Several marks told as one. */
  isGroup: boolean;
};

/** Colour by kind, outline by how far the date is known; outside the filters hollow, an open meeting in its own colour. */
export function markPaint({ kind, shape, certainty, isInView, isSelected, isGroup }: Told): MarkPaint {
  const colour = KIND_COLOURS[kind];
  if (isSelected) return SELECTED;
  if (!isInView) return OUT;
  if (isGroup) return { fill: colour, stroke: colour, strokeWidth: 2 };
  if (shape === "undated") {
    const faded = { fillOpacity: 0.07, strokeOpacity: 0.6, strokeDasharray: "4 3" };
    return { fill: colour, stroke: colour, strokeWidth: 1.25, ...faded };
  }
  if (shape !== "day") {
    const dashes = shape === "interval" ? {} : { strokeDasharray: "4 3" };
    return { fill: colour, fillOpacity: 0.16, stroke: colour, strokeWidth: 1.25, ...dashes };
  }
  if (certainty === "open") return { fill: "var(--surface)", stroke: colour, strokeWidth: 2, strokeDasharray: "3 2" };
  const isFilled = kind === "meeting" || kind === "publication";
  return { fill: isFilled ? colour : "var(--surface)", stroke: colour, strokeWidth: 2 };
}
