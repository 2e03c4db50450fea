import type { Dossier } from "../../model/dossier.ts";
import type { EdtfDate } from "../../model/edtf.ts";
import { isInPeriod, type Period } from "../../model/period.ts";

/** The dossier with only the meetings and events of which a day can lie in the period: what an enlarged timeline draws. */
export function datedWithin(dossier: Dossier, period: Period): Dossier {
  const isWithin = ({ date }: { date: EdtfDate | null }) => date !== null && isInPeriod(date, period);
  return { ...dossier, meetings: dossier.meetings.filter(isWithin), events: dossier.events.filter(isWithin) };
}
