import type { LegendRow } from "../drawing/map/legendRows.ts";
import { Swatch } from "../drawing/map/Swatch.tsx";

const ROW_WIDTH = 292;
const ROW_HEIGHT = 24;
const LINE_HEIGHT = 21;
const FONT_SIZE = 14;
/** About what a letter takes, on the safe side: text is broken before there is a page to measure it on. */
const LETTER_WIDTH = 7.4;
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

/** Lines of small text, one below the other. */
export function Caption({ lines }: { lines: readonly CaptionLine[] }) {
  return lines.map(({ text, y }) => (
    <text key={y} x={EDGE} y={y} fontSize={FONT_SIZE} fill="var(--ink-soft)">
      {text}
    </text>
  ));
}

interface CaptionLine {
  text: string;
  /** Of its baseline. */
  y: number;
}

/** Each text on lines of its own, broken where it is too long, from `top` down. */
export function captionLines(texts: readonly string[], width: number, top: number): CaptionLine[] {
  const most = Math.floor((width - 2 * EDGE) / LETTER_WIDTH);
  const lines = texts.flatMap((text) => brokenText(text, most));
  return lines.map((text, index) => ({ text, y: top + (index + 1) * LINE_HEIGHT }));
}

/** Broken at spaces; a word that is longer than a line, such as a link, is broken anywhere, so that nothing is lost. */
function brokenText(text: string, most: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const space = rest.lastIndexOf(" ", most);
    const end = space > 0 ? space : most;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...lines, rest];
}
