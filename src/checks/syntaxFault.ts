import { type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Finding } from "./finding.ts";

/** What each fault is, and what to do about it; the rarer ones are told in the words of `JSON.parse`. */
const WORDS: Readonly<Record<string, readonly [wrong: string, mend: string]>> = {
  InvalidSymbol: ["there is a word without quotation marks", "Put it in double quotation marks."],
  PropertyNameExpected: [
    "the name of a property is missing",
    "Take the comma before it away; or put the name in double quotation marks.",
  ],
  ValueExpected: ["a value is missing", "Write the value, or take the comma before it away."],
  ColonExpected: ["a colon is missing", "Put a colon between the name and its value."],
  CommaExpected: ["a comma is missing", "Put a comma between two entries."],
  CloseBraceExpected: ["a closing brace } is missing", "Close what is open; is the file cut off?"],
  CloseBracketExpected: ["a closing bracket ] is missing", "Close what is open; is the file cut off?"],
  EndOfFileExpected: ["something stands behind the end", "Take it away, or a closing brace before it."],
  InvalidCommentToken: ["there is a comment", "JSON has no comments: take it away."],
  UnexpectedEndOfString: [
    "a text that begins here has no closing quotation mark on its line",
    "Close it; a text has no line break, and quotation marks within it are “ and ”.",
  ],
};

/** Tells where a text that `JSON.parse` refuses stops being JSON: by line and column, both counted from 1. */
export function syntaxFault(text: string, message: string): Finding {
  if (text.startsWith("\uFEFF")) {
    const wrong = "It is not JSON: a byte order mark stands before it.";
    return { pointer: "", wrong, mend: "Save it as UTF-8 without a byte order mark." };
  }
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  const [first] = errors.toSorted((one, other) => one.offset - other.offset);
  if (first === undefined) return { pointer: "", wrong: `It is not JSON: ${message}.`, mend: "Mend what it names." };
  const before = text.slice(0, first.offset).split(/\r\n?|\n/);
  const [wrong, mend] = WORDS[printParseErrorCode(first.error)] ?? [message, "Mend it there."];
  const place = `line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
  return { pointer: "", wrong: `It is not JSON: ${place}: ${wrong}.`, mend };
}
