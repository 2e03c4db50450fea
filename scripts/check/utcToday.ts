import { type Day, dayOf } from "../../src/model/day.ts";

/** The day that it is now in UTC, so that it is the same one wherever a program runs. */
export function utcToday(): Day {
  const now = new Date();
  return dayOf(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate());
}
