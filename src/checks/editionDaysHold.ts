import { type Day, dayNumber } from "../model/day.ts";
import type { EditionLog } from "../model/editionLog.ts";
import type { Finding } from "./finding.ts";

/** A build must not fail because a clock is wrong, here or where the edition was recorded; a year is no clock's fault. */
const MOST_AHEAD = 366;

/**
 * Can every edition have been recorded on its day? Refuses what is more than a year after `today`. Editions of a dossier
 * that is not published are as good as others: it keeps its days for when it comes back.
 */
export function editionDaysHold(log: EditionLog, today: Day): Finding[] {
  return Object.entries(log).flatMap(([dossier, editions]) =>
    Object.entries(editions)
      .filter(([, day]) => dayNumber(day) - dayNumber(today) > MOST_AHEAD)
      .map(([edition, day]) => ({
        pointer: `/${dossier}/${edition}`,
        wrong: `${day} is still to come: no edition can have been recorded then.`,
        mend: "Write the day on which it was recorded; or take the line away, and npm run editions records it with today's day.",
      })),
  );
}
