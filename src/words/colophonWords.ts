/** Texts at the foot of the page. */
export const COLOPHON_WORDS = {
  leftOut: "What the report leaves out",
  eachLeftOut: "The reports, and what each leaves out",
  credits:
    "Map: Natural Earth 4.1 (public domain), with disputed areas as features of their own; no position is taken. Town coordinates: GeoNames (CC BY 4.0). Texts are our own words. Software:",
  licences: "licences",
  editions: "Edition and corrections",
  edition: "Edition",
  noCorrections: "No corrections so far.",
} as const;

/** By whose account the page tells what it tells, where it is one side's, and that it may not be of everything. */
export function accountText(publisher: string, basedOn: string | undefined, isOneSided: boolean): string {
  const basis = basedOn === undefined ? "" : `${isOneSided ? "One side’s account: " : ""}${basedOn} `;
  return `As reported by ${publisher}. ${basis}These are the meetings that it tells of, not all that may have been held.`;
}

/** The same of reports that are too many to be named one by one. */
export function accountOfMany(count: number): string {
  return `As reported in ${count} reports. These are the meetings of those reports, not all that may have been held.`;
}
