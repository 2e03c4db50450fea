import type { Discrepancy, Dossier } from "../model/dossier.ts";
import { grouped } from "./grouped.ts";
import { perDossier } from "./perDossier.ts";

const byMeeting = perDossier(({ discrepancies }) => grouped(discrepancies, ({ meetings }) => meetings));

/** Where accounts of a meeting differ, in the dossier's order. */
export function differencesOf(dossier: Dossier, meetingId: string): readonly Discrepancy[] {
  return byMeeting(dossier).get(meetingId) ?? [];
}
