import type { Discrepancy } from "../model/dossier.ts";
import { DIFFERENCE_WORDS } from "../words/meetingWords.ts";

/** Where accounts differ, with every version and none as the right one: `What differs. (One version; another version)`. */
export function differenceText(difference: Discrepancy): string {
  return `${difference.what} (${versionsOf(difference)})`;
}

/** The same in one short sentence: `Accounts differ: the date (27 June 2025; 26 June 2025).` */
export function differenceNote(difference: Discrepancy): string {
  const about = DIFFERENCE_WORDS[difference.about];
  return `Accounts differ: ${about.charAt(0).toLowerCase()}${about.slice(1)} (${versionsOf(difference)}).`;
}

function versionsOf({ versions }: Discrepancy): string {
  return versions.map(({ says }) => says.replace(/\.$/, "")).join("; ");
}
