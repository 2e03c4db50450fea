import type { LegendRow } from "../drawing/map/legendRows.ts";
import { SWATCH, Swatch } from "../drawing/map/Swatch.tsx";
import { textWidth } from "../geo/textWidth.ts";

/** Between the columns of the legend. */
const GAP = 20;
const ROW_HEIGHT = 30;
const FONT_SIZE = 14;
const EDGE = 16;

interface LegendProps {
  rows: readonly LegendRow[];
  width: number;
  top: number;
  hatch: string;
  /** How much larger marks and lines are on the map than in a page: a size that tells a number is the same here. */
  scale: number;
}

/** The rows of the legend in as many columns as the width has. */
export function Legend({ rows, width, top, hatch, scale }: LegendProps) {
  const columns = columnsIn(width, rows, scale);
  const step = Math.floor((width - 2 * EDGE + GAP) / columns);
  return rows.map((row, index) => {
    const { swatch } = row;
    const [x, y] = [EDGE + (index % columns) * step, top + Math.floor(index / columns) * ROW_HEIGHT];
    return (
      <g key={swatch} transform={`translate(${x} ${y})`}>
        <g transform={`scale(${scale})`}>
          <Swatch kind={swatch} hatch={hatch} />
        </g>
        <text x={textLeft(scale)} y={(SWATCH.height * scale) / 2 + 5} fontSize={FONT_SIZE} fill="var(--ink)">
          {rowText(row)}
        </text>
      </g>
    );
  });
}

/** How high `Legend` is. */
export function legendHeight(rows: readonly LegendRow[], width: number, scale: number): number {
  return Math.ceil(rows.length / columnsIn(width, rows, scale)) * ROW_HEIGHT;
}

/** As many as have room for the longest row. */
function columnsIn(width: number, rows: readonly LegendRow[], scale: number): number {
  const longest = textLeft(scale) + Math.max(...rows.map((row) => textWidth(rowText(row), FONT_SIZE, false)));
  return Math.max(1, Math.floor((width - 2 * EDGE + GAP) / (longest + GAP)));
}

function textLeft(scale: number): number {
  return SWATCH.width * scale + 8;
}

function rowText({ heading, words }: LegendRow): string {
  return heading ? `${heading}: ${words}` : words;
}
