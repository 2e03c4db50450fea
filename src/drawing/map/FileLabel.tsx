import type { LabelPlace } from "../../geo/labelPlaces.ts";
import type { FlatPoint, Size } from "../../geo/point.ts";
import { labelPaint } from "./MarkLabel.tsx";

/** A label in a file: its lines, how large they are together, and their type. */
export interface LabelLines extends Size {
  lines: readonly string[];
  /** Size of the type, in pixels. */
  size: number;
  lineHeight: number;
  /** Attributes of a line: its face, and its colour where that is not every label's. */
  typeOf: (line: string) => Record<string, string | number>;
}

interface FileLabelProps {
  at: FlatPoint;
  place: LabelPlace;
  label: LabelLines;
}

/** Thickness of the halo of all labels, as a share of the size of their type. */
const HALO = 0.23;

/** The lines of a label, one below the other. */
export function FileLabel({ at, place, label: { lines, size, lineHeight, typeOf } }: FileLabelProps) {
  return lines.map((line, index) => (
    <text
      key={line}
      x={Math.round(at.x + place.x)}
      y={Math.round(at.y + place.y + (index - (lines.length - 1) / 2) * lineHeight)}
      textAnchor={place.anchor}
      fontSize={size}
      fill="var(--map-label)"
      {...labelPaint(Math.round(size * HALO * 10) / 10)}
      {...typeOf(line)}
    >
      {line}
    </text>
  ));
}
