/** The name of a link to a paragraph: `Source, paragraph 3`, or with its report where a dossier has several. */
export function paragraphLinkName(report: string | null, number: number): string {
  return `Source, ${report === null ? "" : `${report}, `}paragraph ${number}`;
}
