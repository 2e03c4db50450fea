/** What stands behind the `#` of a link to a statement on its meeting's page, and the id of the statement there. */
export function statementAnchor(statementId: string): string {
  return `statement-${statementId}`;
}
