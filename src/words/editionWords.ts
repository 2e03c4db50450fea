/** Texts about the edition that a link was made for. */
export const EDITION_WORDS = {
  aboutEdition: "About this edition",
  sameView: "), with the same view.",
  corrected: "Corrected since:",
  unknownEdition: "The corrections log does not know the edition of the link, so it cannot tell what has changed.",
} as const;

/** That a link was made for another edition, up to that edition's name; `sameView` goes on from there. */
export function otherEditionText(day: string): string {
  return `This link was made for another edition of the dossier. Shown is the edition of ${day} (`;
}
