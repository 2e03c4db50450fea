import type { Ignored } from "../view/ignored.ts";

/** Texts about the link that was followed, and dossiers that are not here. */
export const NOTICE_WORDS = {
  aboutLink: "About this link",
  leftOut: "Part of this link was left out; the rest of the view is as it was shared:",
  dismiss: "Dismiss",
  dossiersHere: "The link may be mistyped, or from another site. These dossiers are here:",
} as const;

/** Why a part of a link was left out, behind that part. */
export const IGNORED_WORDS: Record<Ignored["reason"], string> = {
  unrecognised: "is no part of a link to this site",
  unknown: "is not in this dossier",
  malformed: "cannot be read",
  repeated: "was given twice; the first counts",
};

/** The heading over what a link to a dossier that is not here gets. */
export function unknownDossierText(id: string): string {
  return `There is no dossier “${id}” here`;
}
