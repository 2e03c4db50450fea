import { dayParts } from "../../model/day.ts";
import type { StripCells } from "../../selectors/timeline/stripCells.ts";
import { groupTitle, stripDate } from "../../words/timelineWords.ts";
import { TARGET } from "./laidItem.ts";
import { BOLD, linesWidth, textWidth, wrapped } from "./textWidth.ts";

type Cell = StripCells["cells"][number];

/** A place of a strip, in pixels: its marks in rows of so many, and the lines above them. */
export interface StripColumn {
  cell: Cell;
  left: number;
  right: number;
  perRow: number;
  title: string[];
}

/** Room between the texts of two places. */
const GAP = 6;
/** Marks of one place stand at least so many in a row. */
const LEAST_IN_ROW = 2;

interface Wanted {
  cell: Cell;
  title: string;
  date: string;
  least: number;
}

/**
 * Gives the places of a strip between two bounds. Each has the room that its marks, its date and its title need, and its
 * share of what is left. Where that is too much, titles are left out, those that matter least first: the mark's name and
 * the list tell them.
 */
export function stripColumns(cells: readonly Cell[], from: number, to: number): StripColumn[] {
  const room = to - from;
  const wanted = cells.map(
    (cell, index): Wanted => ({
      cell,
      title: "",
      date: dateIn(cells, index),
      least: bareWidth(cells, index),
    }),
  );
  const free = () => room - sum(wanted.map(({ least }) => least));
  for (const each of wanted.toReversed().toSorted((one, other) => rank(one.cell) - rank(other.cell))) {
    const title = titleOf(each.cell);
    const width = Math.max(each.least, titleWidth(title));
    if (width - each.least > free()) continue;
    Object.assign(each, { title, least: width });
  }
  const more = wanted.map((each) => Math.max(0, easyWidth(each) - each.least));
  const given = sum(more) === 0 ? 0 : Math.max(0, Math.min(1, free() / sum(more)));
  const rest = Math.max(0, free() - given * sum(more)) / wanted.length;
  // Never reached by what `timelineForm` makes a strip on a screen of usual width: then places are narrower than they need.
  const scale = Math.min(1, room / (room - free()));
  let left = from;
  return wanted.map(({ cell, title, least }, index) => {
    const right = left + least * scale + (more[index] ?? 0) * given + rest;
    const rows = Math.ceil(cell.length / Math.max(LEAST_IN_ROW, Math.floor((right - left) / TARGET)));
    const lines = title === "" ? [] : wrapped(title, right - left - GAP);
    const column = { cell, left, right, perRow: Math.ceil(cell.length / rows), title: lines };
    left = right;
    return column;
  });
}

/** The date below the places from `from` to `to`: the same for neighbours of one date. The year stands where it changes. */
export interface StripDate {
  id: string;
  lines: string[];
  x: number;
}

/** Gives the dates below the places; in two lines where there is no room for one. */
export function stripDates(columns: readonly StripColumn[]): StripDate[] {
  const dates: StripDate[] = [];
  for (const [index, { cell, left }] of columns.entries()) {
    const text = dateIn(
      columns.map((column) => column.cell),
      index,
    );
    if (text === "") continue;
    const next = columns.slice(index + 1).findIndex((column) => !isOfDate(column.cell, cell));
    const last = columns[next < 0 ? columns.length - 1 : index + next] ?? columns[index];
    const right = last?.right ?? left;
    dates.push({ id: cell[0].id, lines: wrapped(text, (right - left - GAP) / BOLD), x: (left + right) / 2 });
  }
  return dates;
}

function isOfDate([one]: Cell, [other]: Cell): boolean {
  return one.marks[0].date.text === other.marks[0].date.text;
}

/** Empty for a cell of the same date as the one before. */
function dateIn(cells: readonly Cell[], index: number): string {
  const [cell, before] = [cells[index], cells[index - 1]];
  if (!cell || (before && isOfDate(cell, before))) return "";
  // Day and month never stand in two lines; the year may.
  return stripDate(cell[0].marks[0], before ? dayParts(before[0].last).year : null).replace(
    /(\d) (?=[A-Z])/g,
    "$1\u00a0",
  );
}

function titleOf(cell: Cell): string {
  const [{ lane, marks }, ...others] = cell;
  const all = [...marks, ...others.flatMap((item) => item.marks)];
  if (all.length === 1) return marks[0].label;
  return groupTitle({ lane, marks: [marks[0], ...all.slice(1)] }).replace(" ", "\u00a0");
}

/** Whose title comes first where not all have room; of equals the latest. */
function rank([{ lane, marks }]: Cell): number {
  if (lane === "meetings") return 0;
  return marks[0].kind === "occasion" ? 1 : marks[0].kind === "background" ? 2 : 3;
}

/** What a place needs for its marks and its date, which neighbours of one date share. */
function bareWidth(cells: readonly Cell[], index: number): number {
  const cell = cells[index];
  if (!cell) return 0;
  const sharing = cells.filter((other) => isOfDate(other, cell)).length;
  const date = (linesWidth(dateIn(cells, index).split(" ")) * BOLD) / sharing;
  return Math.max(date, Math.min(cell.length, LEAST_IN_ROW) * TARGET) + GAP;
}

/** What a title needs for two lines at most. */
function titleWidth(title: string): number {
  const words = title.split(" ");
  const splits = words.map((_, index) => [words.slice(0, index).join(" "), words.slice(index).join(" ")]);
  return Math.min(...splits.map(linesWidth)) + GAP;
}

/** What a place likes to have: its marks in one row, and its date in one line. */
function easyWidth({ cell, date }: Wanted): number {
  return Math.max(textWidth(date) * BOLD, cell.length * TARGET) + GAP;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
