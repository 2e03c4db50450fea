import type { LegendRow } from "../drawing/map/legendRows.ts";
import { Swatch } from "../drawing/map/Swatch.tsx";

const ROW_WIDTH = 292;
const ROW_HEIGHT = 24;
const FONT_SIZE = 14;
const EDGE = 16;

interface LegendProps {
  rows: readonly LegendRow[];
  width: number;
  top: number;
  hatch: string;
}

/** The rows of the legend in as many columns as the width has. */
export function Legend({ rows, width, top, hatch }: LegendProps) {
  const columns = columnsIn(width);
  return rows.map(({ swatch, words, heading }, index) => {
    const [x, y] = [EDGE + (index % columns) * ROW_WIDTH, top + Math.floor(index / columns) * ROW_HEIGHT];
    return (
      <g key={swatch} transform={`translate(${x} ${y})`}>
        <Swatch kind={swatch} hatch={hatch} />
        <text x={26} y={12} fontSize={FONT_SIZE} fill="var(--ink)">
          {heading ? `${heading}: ${words}` : words}
        </text>
      </g>
    );
  });
}

/** How high `Legend` is. */
export function legendHeight(rows: readonly LegendRow[], width: number): number {
  return Math.ceil(rows.length / columnsIn(width)) * ROW_HEIGHT;
}

function columnsIn(width: number): number {
  return Math.max(1, Math.floor((width - 2 * EDGE) / ROW_WIDTH));
}
