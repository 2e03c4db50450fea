import { stripCells, touches } from "../../selectors/timeline/stripCells.ts";
import type { TimelineItem } from "../../selectors/timeline/timelineItem.ts";
import { stripDate } from "../../words/timelineWords.ts";
import { type LaidItem, LINE_HEIGHT, TARGET } from "./laidItem.ts";
import { type StripColumn, type StripDate, stripColumns, stripDates } from "./stripColumns.ts";
import { linesWidth, textWidth, wrapped } from "./textWidth.ts";

/** A text of a strip that belongs to a place, not to one mark. */
interface StripCaption {
  id: string;
  kind: "date" | "title";
  text: string;
  x: number;
  y: number;
}

export interface StripLayout {
  width: number;
  height: number;
  plotLeft: number;
  plotRight: number;
  items: LaidItem[];
  captions: StripCaption[];
  /** Height of the line that the marks stand on. */
  lineY: number;
}

const EDGE = 8;
const TOP = 2;
const BAND_ROW = 14;
const BAND_HEIGHT = 8;
/** Length of what stands at one place although it lasted longer than a day. */
const SPAN = 20;
/** How far a band reaches from the only place that it touches. */
const BAND_REACH = 40;

/**
 * Lays a strip out for that width: one line of time with a place for each date in order, not to scale. Titles stand above
 * the marks, dates below, and then the bands that reach over several dates, with their words below them.
 */
export function stripLayout(items: readonly TimelineItem[], width: number): StripLayout {
  const [plotLeft, plotRight] = [EDGE, width - EDGE];
  const { cells, bands } = stripCells(items);
  const columns = stripColumns(cells, plotLeft, plotRight);
  const dates = stripDates(columns);
  const half = (Math.max(1, ...columns.map(rowsOf)) * TARGET) / 2;
  const above = Math.max(half, ...columns.map((column) => (rowsOf(column) * TARGET) / 2 + heightOf(column.title)));
  const lineY = TOP + above;
  const datesTop = lineY + half + 2;
  const captions = [...columns.flatMap((column) => titleCaption(column, lineY)), ...dateCaptions(dates, datesTop)];
  let top = datesTop + Math.max(0, ...dates.map(({ lines }) => heightOf(lines))) + 2;
  const laid = columns.flatMap((column) => laidCell(column, lineY));
  for (const item of bands) {
    const band = laidBand(item, columns, { top, plotLeft, plotRight });
    laid.push(band);
    top += BAND_ROW + heightOf(band.label?.lines ?? []);
  }
  return { width, height: top + TOP, plotLeft, plotRight, items: laid, captions, lineY };
}

function rowsOf({ cell, perRow }: StripColumn): number {
  return Math.ceil(cell.length / perRow);
}

function heightOf(lines: readonly string[]): number {
  return lines.length * LINE_HEIGHT;
}

function laidCell(column: StripColumn, lineY: number): LaidItem[] {
  const { cell, perRow, title } = column;
  const firstY = lineY - ((rowsOf(column) - 1) * TARGET) / 2;
  return cell.map((item, index) => {
    const inRow = Math.min(perRow, cell.length - Math.floor(index / perRow) * perRow);
    const x = middle(column) + ((index % perRow) - (inRow - 1) / 2) * TARGET;
    const y = firstY + Math.floor(index / perRow) * TARGET;
    const labelY = y - TARGET / 2 - heightOf(title) + LINE_HEIGHT / 2 - 1;
    const hasLabel = cell.length === 1 && title.length > 0;
    const label = hasLabel ? { lines: title, x, y: labelY, anchor: "middle" as const } : null;
    const reach = item.first === item.last ? 0 : SPAN / 2;
    const [left, right] = [x - reach, x + reach];
    return { item, x, y, left, right, label, inside: "", badge: badgeOf(item), bandHeight: BAND_HEIGHT };
  });
}

/** What several marks of one place are together. */
function titleCaption(column: StripColumn, lineY: number): StripCaption[] {
  const { cell, title } = column;
  const bottom = lineY - (rowsOf(column) * TARGET) / 2 - 1;
  const [text] = [title.join(" ")];
  if (cell.length === 1 || text === "") return [];
  return [{ id: `title ${cell[0].id}`, kind: "title", text, x: middle(column), y: bottom - LINE_HEIGHT / 2 }];
}

function dateCaptions(dates: readonly StripDate[], top: number): StripCaption[] {
  return dates.flatMap(({ id, lines, x }) =>
    lines.map((text, index): StripCaption => {
      return { id: `date ${id} ${index}`, kind: "date", text, x, y: top + (index + 0.5) * LINE_HEIGHT };
    }),
  );
}

type Room = Pick<StripLayout, "plotLeft" | "plotRight"> & { top: number };

function laidBand(item: TimelineItem, columns: readonly StripColumn[], { top, plotLeft, plotRight }: Room): LaidItem {
  const met = columns.filter(({ cell: [each] }) => touches(each, item));
  const [left, right] = bandEnds(item, met, { plotLeft, plotRight });
  const y = top + BAND_ROW / 2;
  const [mark] = item.marks;
  const text = `${mark.label}, ${stripDate(mark, null)}`;
  const lines = wrapped(text, plotRight - plotLeft);
  const half = linesWidth(lines) / 2;
  const x = Math.max(plotLeft + half, Math.min((left + right) / 2, plotRight - half));
  const label = { lines, x, y: top + BAND_ROW + LINE_HEIGHT / 2 - 1, anchor: "middle" as const };
  return { item, x: (left + right) / 2, y, left, right, label, inside: "", badge: "", bandHeight: BAND_HEIGHT };
}

/** From the first to the last of the places that it reaches over; at one alone, to the sides where its other days are. */
function bandEnds(item: TimelineItem, met: readonly StripColumn[], plot: Omit<Room, "top">): [number, number] {
  const [first, last] = [met[0], met.at(-1)];
  if (!first || !last) return [plot.plotLeft, plot.plotRight];
  const left = first.cell[0].first >= item.first ? middle(first) : first.left;
  const right = last.cell[0].last <= item.last ? middle(last) : last.right;
  if (left < right) return [left, right];
  const [day] = first.cell;
  const before = item.first < day.first || item.last === day.last ? BAND_REACH : 0;
  const after = item.last > day.last || before === 0 ? BAND_REACH : 0;
  return [Math.max(plot.plotLeft, left - before), Math.min(plot.plotRight, right + after)];
}

/** The code of the country met, where it has room in the mark. */
function badgeOf({ marks: [{ short }, ...others] }: TimelineItem): string {
  return short !== null && others.length === 0 && textWidth(short) < TARGET - 2 ? short : "";
}

function middle({ left, right }: StripColumn): number {
  return (left + right) / 2;
}
