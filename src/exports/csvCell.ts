const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
const NEGATIVE_NUMBER = /^-\d+(\.\d+)?$/;

/**
 * One CSV field: always in double quotes, a quote within doubled (RFC 4180, section 2, rules 5 to 7). Text that a
 * spreadsheet would run as a formula gets an apostrophe before it: that is what starts with `= + - @`, their
 * full-width forms, a tab or a line break (OWASP, "CSV Injection"). A negative number is none, and stays as it is: it may
 * be a longitude. Quoting every field keeps a `;` within a text from opening a new cell where a spreadsheet splits at
 * semicolons.
 */
export function csvCell(text: string): string {
  const safe = FORMULA_START.test(text) && !NEGATIVE_NUMBER.test(text) ? `'${text}` : text;
  return `"${safe.toWellFormed().replaceAll('"', '""')}"`;
}

/** One CSV record with its line end, CR LF. */
export function csvRecord(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}
