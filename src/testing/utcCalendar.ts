const MILLISECONDS = 86_400_000;

/** Days since 1970-01-01 by the engine's own calendar: an oracle that shares nothing with `src/model/day.ts`. */
export function utcDayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MILLISECONDS;
}

/** The day with that number as `YYYY-MM-DD`, by the engine. */
export function utcDayText(count: number): string {
  return new Date(count * MILLISECONDS).toISOString().slice(0, 10);
}

/** ISO 8601 weekday of the day with that number, 1 for Monday to 7 for Sunday, by the engine. */
export function utcWeekday(count: number): number {
  return new Date(count * MILLISECONDS).getUTCDay() || 7;
}
