import type { LabelPlace } from "../../geo/labelPlaces.ts";
import type { SceneMark } from "./mapScene.ts";
import { labelType } from "./markLabels.ts";

interface MarkLabelProps {
  mark: SceneMark;
  words: string;
  place: LabelPlace;
  className?: string;
}

/** A mark's label beside it in a page; the mark's point is the origin. It grows with the reader's own size of text. */
export function MarkLabel({ mark, words, place, className = "map-label" }: MarkLabelProps) {
  const { size, weight } = labelType(mark);
  return (
    <text
      className={className}
      x={place.x}
      y={place.y}
      textAnchor={place.anchor}
      fontSize={`${size / 16}rem`}
      fontWeight={weight}
      {...labelPaint(3)}
      fill={labelFill(mark)}
    >
      {words}
    </text>
  );
}

/** Where the map tells numbers, a venue's label says by its colour what it is: there are too many for words. */
export function labelFill({ kind, step }: Pick<SceneMark, "kind" | "step">): string {
  return kind === "venue" && typeof step === "number" ? "var(--venue)" : "var(--map-label)";
}

/** For all labels: dark on light, set off from what lies beneath. */
export function labelPaint(halo: number) {
  return {
    dy: "0.26em",
    stroke: "var(--map-halo)",
    strokeWidth: halo,
    strokeLinejoin: "round",
    paintOrder: "stroke",
  } as const;
}
