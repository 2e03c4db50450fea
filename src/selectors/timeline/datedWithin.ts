import type { Dossier } from "../../model/dossier.ts";
import { isInPeriod, type Period, periodBounds } from "../../model/period.ts";

/**
 * What an enlarged timeline draws of a dossier: the meetings of which a day can lie in the period, and the events that lie
 * in it wholly, because a longer one would make the days as small as before.
 */
export function datedWithin(dossier: Dossier, period: Period): Dossier {
  const { first, last } = periodBounds(period);
  const meetings = dossier.meetings.filter(({ date }) => date !== null && isInPeriod(date, period));
  const events = dossier.events.filter(
    ({ date }) => date !== null && (first === null || date.first >= first) && (last === null || date.last <= last),
  );
  return { ...dossier, meetings, events };
}
