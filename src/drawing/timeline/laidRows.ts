import type { TimelineItem } from "../../selectors/timeline/timelineItem.ts";
import { bandTexts } from "../../words/timelineWords.ts";
import { TARGET } from "./laidItem.ts";
import { placedLabel, type Stretch } from "./placedLabels.ts";
import { shortened, textWidth } from "./textWidth.ts";

const BAND_HEIGHT = 18;
const LABEL_ROW = 16;
/** A row more for each label that has no place in those before it; then labels are left out. */
const MOST_LABEL_ROWS = 3;

export interface Extent {
  item: TimelineItem;
  x: number;
  left: number;
  right: number;
}

/** What bounds the rows of a lane: the plot's ends and the breaks in it. */
export interface Ground {
  plotLeft: number;
  plotRight: number;
  breaks: readonly Stretch[];
}

/** Rows with labels above the marks, as bands need them: their own length is no place for a label beside. */
export function laidAbove(extents: readonly Extent[], { plotLeft, plotRight, breaks }: Ground, top: number) {
  const bounds = { from: plotLeft, to: plotRight };
  const rows: { marks: Stretch[]; labels: Stretch[] }[] = [];
  const placed = extents.map((extent) => {
    const own = { from: extent.left - TARGET / 2, to: extent.right + TARGET / 2 };
    const wanted = { ...extent, text: titleOf(extent.item) };
    const free = rows.map((row, index) => ({ ...row, index })).filter(({ marks }) => !marks.some(touches(own)));
    const label = (row: (typeof rows)[number]) => placedLabel(wanted, [...breaks, ...row.marks, ...row.labels], bounds);
    const isOver = (row: (typeof rows)[number]) => row.labels.some(touches(own));
    const withLabel = free.find((row) => !isOver(row) && label(row) !== null);
    const isFull = rows.length >= MOST_LABEL_ROWS;
    const index = (withLabel ?? (isFull ? free.find((row) => !isOver(row)) : undefined))?.index ?? rows.length;
    const row = (rows[index] ??= { marks: [], labels: [] });
    const place = label(row);
    row.marks.push(own);
    if (place) row.labels.push(place.stretch);
    return { extent, index, label: place?.label ?? null };
  });
  const hasLabel = rows.map(({ labels }) => labels.length > 0);
  const topOf = (index: number) => top + index * TARGET + hasLabel.slice(0, index).filter(Boolean).length * LABEL_ROW;
  const items = placed.map(({ extent, index, label }) => {
    const y = topOf(index) + (hasLabel[index] ? LABEL_ROW : 0) + TARGET / 2;
    return {
      ...extent,
      y,
      label: label && { ...label, y: y - TARGET / 2 - 6 },
      inside: insideOf(extent, breaks),
      badge: "",
      bandHeight: BAND_HEIGHT,
    };
  });
  return { items, bottom: topOf(rows.length) };
}

/** Rows with labels beside the marks: to the right, or to the left where the chart ends or a break begins. */
export function laidBeside(extents: readonly Extent[], { plotLeft, plotRight, breaks }: Ground, top: number) {
  const reach = TARGET / 2 + 1;
  const rightEnd = ({ right }: Extent) =>
    Math.min(plotRight, ...breaks.map(({ from }) => from).filter((x) => x > right));
  const leftEnd = ({ left }: Extent) => Math.max(plotLeft, ...breaks.map(({ to }) => to).filter((x) => x < left));
  const labelled = extents.map((extent) => {
    const { item, left, right } = extent;
    const isRight = stackOf(extents, extent).every((other) => {
      return other.right + reach + textWidth(titleOf(other.item)) <= rightEnd(other);
    });
    const room = isRight ? rightEnd(extent) - right - reach : left - reach - leftEnd(extent);
    const text = shortened(titleOf(item), Math.max(room, 0));
    const width = text ? textWidth(text) + 6 : 0;
    const [from, to] = isRight ? [left - reach, right + reach + width] : [left - reach - width, right + reach];
    return { extent, text, isRight, from, to };
  });
  const rows = inRows(labelled);
  const items = rows.flatMap((row, index) =>
    row.map(({ extent, text, isRight }) => {
      const y = top + index * TARGET + TARGET / 2;
      const place = isRight
        ? { anchor: "start" as const, x: extent.right + reach }
        : { anchor: "end" as const, x: extent.left - reach };
      const label = text ? { ...place, lines: [text], y } : null;
      return { ...extent, y, label, inside: insideOf(extent, breaks), badge: "", bandHeight: BAND_HEIGHT };
    }),
  );
  return { items, bottom: top + rows.length * TARGET };
}

function touches(one: Stretch): (other: Stretch) => boolean {
  return (other) => one.from < other.to && other.from < one.to;
}

/** The marks that stand in one column with it: their labels all go to the same side. */
function stackOf(extents: readonly Extent[], { x }: Extent): Extent[] {
  return extents.filter((other) => Math.abs(other.x - x) < TARGET);
}

function inRows<Value extends Stretch>(values: readonly Value[]): Value[][] {
  const rows: Value[][] = [];
  for (const value of values) {
    const free = rows.find((row) => !row.some(touches(value)));
    if (free) free.push(value);
    else rows.push([value]);
  }
  return rows;
}

/** A group carries its number, and the lane says of what. */
function titleOf(item: TimelineItem): string {
  const [mark] = item.marks;
  if (item.marks.length > 1) return "";
  return mark.short === null ? mark.label : `${mark.short} ${mark.label}`;
}

function insideOf({ item, x, left, right }: Extent, breaks: readonly Stretch[]): string {
  if (item.marks.length > 1) return "";
  return (
    bandTexts(item.marks[0]).find((text) => {
      const [width, half] = [textWidth(text), textWidth(text) / 2];
      return width <= right - left && !breaks.some(touches({ from: x - half, to: x + half }));
    }) ?? ""
  );
}
