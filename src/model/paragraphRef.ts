import { parseSlug } from "./slug.ts";

/** A paragraph of a report, or a report whose text was not seen: what every citation is made of. */
export interface ParagraphRef {
  /** id of the report. */
  report: string;
  /** From 1; null for the report as a whole. */
  number: number | null;
}

/** A paragraph as a link names it. Without a report it is the dossier's first one's, as links have always meant it. */
export interface LinkedParagraph {
  report: string | null;
  number: number | null;
}

/** Up to four digits: no report has 10,000 paragraphs. The report's id is a slug, and so has no dot. */
const LINKED = /^(?:([a-z0-9]+(?:-[a-z0-9]+)*)\.)?([1-9]\d{0,3})$/;

/**
 * Gives the paragraph for `10` or `second-report.10`, and the whole report for `second-report`; null for anything else.
 * Whether it exists is not checked.
 */
export function parseLinkedParagraph(text: string): LinkedParagraph | null {
  const match = LINKED.exec(text);
  if (match) return { report: match[1] ?? null, number: Number(match[2]) };
  const report = /[a-z]/.test(text) ? parseSlug(text) : null;
  return report === null ? null : { report, number: null };
}

/** Writes a paragraph as `parseLinkedParagraph` reads it. */
export function formatLinkedParagraph({ report, number }: LinkedParagraph): string {
  if (number === null) return report ?? "";
  return report === null ? String(number) : `${report}.${number}`;
}
