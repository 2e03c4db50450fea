/** Control characters, which is what `\p{Cc}` means. Two hexadecimal digits are what every dialect reads. */
const CONTROL = "\\x00-\\x1f\\x7f-\\x9f";

/** White space as ECMA-262 has it: elsewhere `\s` means less, or more. Beyond Latin-1 dialects share no escape, so as letters. */
const SPACE = "\\x09-\\x0d\\x20\\xa0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";

/** What stands for an escape within square brackets. */
const IN_CLASS: Readonly<Record<string, string>> = { "\\s": SPACE, "\\d": "0-9", "\\p{Cc}": CONTROL, "\\/": "/" };

/** What stands for it elsewhere. */
const ALONE: Readonly<Record<string, string>> = {
  "\\s": `[${SPACE}]`,
  "\\S": `[^${SPACE}]`,
  "\\d": "[0-9]",
  "\\/": "/",
};

/** Escapes of punctuation, which mean the same everywhere. */
const PUNCTUATION = /^\\[[\](){}.*+?^$|\\-]$/;

/**
 * A regular expression's source in what validators in JavaScript (ECMA-262), Python (`re`), Go (RE2) and Rust
 * (`regex`) all read, and read alike: `\d` is any script's digit in two of them, `\s` is another set in each, `\p{Cc}` and a look
 * behind stop some. Throws for what has no such form. One difference stays: Python's `$` also matches before a line break
 * that ends the text.
 */
export function portablePattern(source: string): string {
  if (/\(\?/.test(source)) throw new Error(`A validator may not know groups that look around: ${source}`);
  let isInClass = false;
  return source.replace(/\\p\{\w+\}|\\u[0-9A-F]{4}|\\.|[[\]]/g, (token) => {
    if (token === "[" || token === "]") {
      isInClass = token === "[";
      return token;
    }
    if (PUNCTUATION.test(token)) return token;
    const written = (isInClass ? IN_CLASS : ALONE)[token] ?? beyondLatin1(token);
    if (written === undefined) throw new Error(`A validator may not know ${token}: ${source}`);
    return written;
  });
}

/** The letter that an escape such as `\u202E` stands for; none for those of Latin-1, which may mean something in a pattern. */
function beyondLatin1(token: string): string | undefined {
  const code = token.startsWith("\\u") ? Number.parseInt(token.slice(2), 16) : 0;
  return code > 0xff ? String.fromCharCode(code) : undefined;
}
