import type { TimelineItem } from "./timelineItem.ts";

/** What a strip has for its dates: places in the order of time, and bands that reach over several of these. */
export interface StripCells {
  /** Items that stand at one place: the meetings of one date, or one other item. */
  cells: [TimelineItem, ...TimelineItem[]][];
  bands: TimelineItem[];
}

/**
 * Gives each date of the items (in the order of time) a place of its own, days first. A longer date that another one lies
 * in, or that reaches into one, is a band over the places that it touches.
 */
export function stripCells(items: readonly TimelineItem[]): StripCells {
  const bands: TimelineItem[] = [];
  const placed: TimelineItem[] = [];
  for (const item of items.toSorted((one, other) => length(one) - length(other))) {
    const isOver = placed.some((other) => touches(item, other) && dateOf(item) !== dateOf(other));
    (isOver ? bands : placed).push(item);
  }
  const cells = new Map<string, [TimelineItem, ...TimelineItem[]]>();
  for (const item of items.filter((each) => placed.includes(each))) {
    const key = item.lane === "meetings" ? `meetings ${dateOf(item)}` : item.id;
    const cell = cells.get(key);
    if (cell) cell.push(item);
    else cells.set(key, [item]);
  }
  return { cells: [...cells.values()], bands: items.filter((item) => bands.includes(item)) };
}

/** Whether two items are of days that both have. */
export function touches(one: Pick<TimelineItem, "first" | "last">, other: Pick<TimelineItem, "first" | "last">) {
  return one.first <= other.last && other.first <= one.last;
}

function dateOf({ marks: [mark] }: TimelineItem): string {
  return mark.date.text;
}

/** 0 for a day, 1 for anything longer: among these the earlier has the place. */
function length({ first, last }: TimelineItem): number {
  return first === last ? 0 : 1;
}
