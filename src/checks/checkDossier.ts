import { parseDossier } from "../data/parseDossier.ts";
import type { Dossier } from "../model/dossier.ts";
import { actsAreEvidenced } from "./actsAreEvidenced.ts";
import { basesArePrinted } from "./basesArePrinted.ts";
import { catalogueAgrees } from "./catalogueAgrees.ts";
import { codesAgree } from "./codesAgree.ts";
import { coordinatesInside } from "./coordinatesInside.ts";
import { datesAreEvidenced } from "./datesAreEvidenced.ts";
import { datesInOrder } from "./datesInOrder.ts";
import { digestsMatch } from "./digestsMatch.ts";
import { everythingUsed } from "./everythingUsed.ts";
import type { Finding } from "./finding.ts";
import { findingsOf } from "./findingsOf.ts";
import { idIsFree } from "./idIsFree.ts";
import { leadsHold } from "./leadsHold.ts";
import { listsAreSets } from "./listsAreSets.ts";
import { namesOccur } from "./namesOccur.ts";
import { occasionsFit } from "./occasionsFit.ts";
import { openIsMarked } from "./openIsMarked.ts";
import { paragraphMarksHold } from "./paragraphMarksHold.ts";
import { paragraphsUsed } from "./paragraphsUsed.ts";
import { partiesAreEvidenced } from "./partiesAreEvidenced.ts";
import { partiesFit } from "./partiesFit.ts";
import { passagesFit } from "./passagesFit.ts";
import { spansAreEvidenced } from "./spansAreEvidenced.ts";
import { speakersAreEvidenced } from "./speakersAreEvidenced.ts";
import { speakersFit } from "./speakersFit.ts";
import type { Check, Subject } from "./subject.ts";
import { termsOccur } from "./termsOccur.ts";
import { textProblems } from "./textProblems.ts";
import { timeZonesFit } from "./timeZonesFit.ts";
import { venuesAreEvidenced } from "./venuesAreEvidenced.ts";
import { wikidataApart } from "./wikidataApart.ts";

/** Every question, in the order in which an author would mend the answers. */
const CHECKS: readonly Check[] = [
  idIsFree,
  catalogueAgrees,
  digestsMatch,
  termsOccur,
  namesOccur,
  textProblems,
  codesAgree,
  coordinatesInside,
  timeZonesFit,
  datesInOrder,
  datesAreEvidenced,
  basesArePrinted,
  spansAreEvidenced,
  occasionsFit,
  venuesAreEvidenced,
  partiesFit,
  partiesAreEvidenced,
  speakersFit,
  speakersAreEvidenced,
  actsAreEvidenced,
  passagesFit,
  openIsMarked,
  leadsHold,
  paragraphsUsed,
  paragraphMarksHold,
  everythingUsed,
  listsAreSets,
  wikidataApart,
];

/**
 * Asks every question of the dossier that `json` holds, a file's parsed content. A file that does not fit the schema, or
 * whose references do not resolve, is asked nothing more: the answers would be noise. What the checks cannot see: whether
 * a statement says what its paragraph means. Nothing is read or sent: it gives the same in a browser and in Node.
 */
export function checkDossier(json: unknown, context: Omit<Subject, "dossier" | "json">): Finding[] {
  let dossier: Dossier;
  try {
    dossier = parseDossier(json, "");
  } catch (error) {
    return findingsOf(error);
  }
  return CHECKS.flatMap((check) => check({ ...context, dossier, json }));
}
