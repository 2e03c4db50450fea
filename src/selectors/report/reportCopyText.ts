import { normalisedText } from "../../model/normalisedText.ts";

/** What an agency or a website puts around a report; it is no part of the report. */
export type Furniture = "stamp" | "byLine" | "signOff";

/** A line or sentence of a copy, normalised: paragraphs are runs of these, however the copy breaks its lines. */
export interface Piece {
  text: string;
  /** Number of the copy's own paragraph that it stands in. */
  block: number;
}

/** A copy ready to be compared. */
export interface CopyText {
  pieces: Piece[];
  /** What was found around the report and left out. */
  furniture: Furniture[];
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const SENTENCE_END = /(?<=[.!?]["')\]]*) /;
const STAMP = /^date \d{4}-\d{2}-\d{2}(?: |$)/;
/** Further down, a short line that starts with "By" may be the report's own. */
const BY_LINE_REACH = 4;

/**
 * Cuts a pasted text into pieces. Blank lines part its paragraphs; without any, every line is a paragraph. Left out
 * are a leading stamp ("date 2025-06-27"), a by-line among the first lines, and a sign-off ("--IANS").
 */
export function copyText(text: string, publisher: string): CopyText {
  const found = new Set<Furniture>();
  const lines = text.split(LINE_BREAK).map(normalisedText);
  const hasBlankLines = lines.join("\n").trim().includes("\n\n");
  const { isByLine, signOff } = furniturePatterns(publisher);
  const pieces: Piece[] = [];
  let block = 0;
  let written = 0;
  for (const line of lines) {
    if (line === "" || !hasBlankLines) block += 1;
    if (line === "") continue;
    written += 1;
    const kept = withoutFurniture(line);
    pieces.push(...kept.split(SENTENCE_END).flatMap((piece) => (piece === "" ? [] : [{ text: piece, block }])));
  }
  return { pieces, furniture: [...found] };

  function withoutFurniture(line: string): string {
    const unstamped = written === 1 ? line.replace(STAMP, "") : line;
    if (unstamped !== line) found.add("stamp");
    if (written <= BY_LINE_REACH && isByLine(unstamped)) {
      found.add("byLine");
      return "";
    }
    const unsigned = unstamped.replace(signOff, "");
    if (unsigned !== unstamped) found.add("signOff");
    return unsigned;
  }
}

function furniturePatterns(publisher: string) {
  const name = normalisedText(publisher).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const byLine = new RegExp(`^(?:by|from):? \\S+(?: \\S+){0,5}$|^(?:by )?${name}(?: ?[|,/].{0,40})?$`, "iu");
  return {
    isByLine: (line: string) => byLine.test(line) && !/[.!?:]$/.test(line),
    signOff: new RegExp(`(?:^| |(?<=[.!?"']))-{1,2} ?${name}(?:/[\\w/]{1,20})?$|^${name}$`, "iu"),
  };
}
