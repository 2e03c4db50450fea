import { type Day, dayParts, weekday } from "../model/day.ts";
import { type EdtfDate, parseSingleDate, type SingleDate } from "../model/edtf.ts";
import type { Period } from "../model/period.ts";
import type { Certainty } from "../model/statement.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** A day for a reader, `26 Jun 2025`: the same in every browser and on the server, which `Intl` does not promise. */
export function dayText(day: Day): string {
  const { year, month, day: dayOfMonth } = dayParts(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

/** A day with its weekday, `Thursday, 26 Jun 2025`. */
export function weekdayText(day: Day): string {
  return `${WEEKDAYS[weekday(day) - 1]}, ${dayText(day)}`;
}

/**
 * A date for a reader, each end by its own precision: `26 Jun 2025`, `about Jun 2025`, `2020`, `22 Apr 2025 to 26 Jun 2025`,
 * `a or b`; `date not given` where there is none.
 */
export function dateText(date: EdtfDate | null): string {
  if (date === null) return "date not given";
  if (date.kind === "single") return singleText(date);
  if (date.kind === "interval") return date.text.split("/").map(partText).join(" to ");
  return date.text.slice(1, -1).split(",").map(partText).join(" or ");
}

/**
 * When something was, for a reader: an open interval is no duration, but two days between which it was. `between 31 May
 * 2024 and 3 Jun 2024`; else as `dateText` has it.
 */
export function whenText({ date, dateCertainty }: { date: EdtfDate | null; dateCertainty: Certainty }): string {
  if (date?.kind !== "interval" || dateCertainty !== "open") return dateText(date);
  return `between ${date.text.split("/").map(partText).join(" and ")}`;
}

/** A period for a reader: `Apr 2025 to 26 Jun 2025`, `from 2025`, `until Jun 2025`. */
export function periodText({ from, to }: Period): string {
  if (from === null) return `until ${partText(to ?? "")}`;
  if (to === null) return `from ${partText(from)}`;
  return from === to ? partText(from) : `${partText(from)} to ${partText(to)}`;
}

function partText(text: string): string {
  const date = parseSingleDate(text);
  return date ? singleText(date) : text;
}

function singleText(date: SingleDate): string {
  const text = plainText(date);
  if (date.qualifier === "approximate") return `about ${text}`;
  if (date.qualifier === "uncertain") return `${text} (uncertain)`;
  return date.qualifier === "both" ? `about ${text} (uncertain)` : text;
}

function plainText({ precision, first }: SingleDate): string {
  if (precision === "year") return first.slice(0, 4);
  return precision === "day" ? dayText(first) : dayText(first).replace(/^\d+ /, "");
}

/** A day of publication for a reader; `date not known` where there is none. */
export function publishedText(day: Day | null): string {
  return day === null ? "date not known" : dayText(day);
}
