/** How a report is named where a dossier has but one. */
export const PARAGRAPH_WORDS = { report: "the report" } as const;

/** How many reports are not named at once: `and 4 more reports`. */
export function moreReports(count: number): string {
  return `and ${count} more reports`;
}

/**
 * The name of a link to a paragraph: `Source, paragraph 3`, or with its report where a dossier has several; to a report
 * as a whole, `Source, ANI`.
 */
export function paragraphLinkName(report: string | null, number: number | null): string {
  if (number === null) return `Source, ${report ?? PARAGRAPH_WORDS.report}`;
  return `Source, ${report === null ? "" : `${report}, `}paragraph ${number}`;
}
