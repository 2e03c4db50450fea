/** A paragraph of a report: what every citation is made of. */
export interface ParagraphRef {
  /** id of the report. */
  report: string;
  /** From 1. */
  number: number;
}

/** A paragraph as a link names it. Without a report it is the dossier's first one's, as links have always meant it. */
export interface LinkedParagraph {
  report: string | null;
  number: number;
}

/** Up to four digits: no report has 10,000 paragraphs. The report's id is a slug, and so has no dot. */
const LINKED = /^(?:([a-z0-9]+(?:-[a-z0-9]+)*)\.)?([1-9]\d{0,3})$/;

/** Gives the paragraph for `10` or `second-report.10`; null for anything else. Whether it exists is not checked. */
export function parseLinkedParagraph(text: string): LinkedParagraph | null {
  const match = LINKED.exec(text);
  return match && { report: match[1] ?? null, number: Number(match[2]) };
}

/** Writes a paragraph as `parseLinkedParagraph` reads it. */
export function formatLinkedParagraph({ report, number }: LinkedParagraph): string {
  return report === null ? String(number) : `${report}.${number}`;
}
