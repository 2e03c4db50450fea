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
    >
      {words}
    </text>
  );
}

/** For all labels: dark on light, set off from what lies beneath. */
export function labelPaint(halo: number) {
  return {
    dy: "0.26em",
    fill: "var(--map-label)",
    stroke: "var(--map-halo)",
    strokeWidth: halo,
    strokeLinejoin: "round",
    paintOrder: "stroke",
  } as const;
}
