import { type Day, dayOf } from "../model/day.ts";

/** The day on the reader's own calendar at that moment. */
export function localDay(moment: Date): Day {
  return dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}
