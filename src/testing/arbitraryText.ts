import fc from "fast-check";

const LAST_CODE_POINT = 0x10ffff;

/**
 * Well-formed text of any characters: letters, marks, spaces, quotation marks and dashes more often than others.
 * Not fast-check's "binary" strings: to set those up takes seconds in every test file.
 */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from("aZé 9~.+&=%#?/'\"<´″‘’“”«»‐–—−\u00A0\u00AD\u200D\u0301\u0307İßﬁ董🙂")),
      fc.integer({ min: 0, max: 0x2fff }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0, max: LAST_CODE_POINT }).map((code) => String.fromCodePoint(code)),
    ),
    { maxLength: 40 },
  )
  .map((characters) => characters.join("").toWellFormed());
