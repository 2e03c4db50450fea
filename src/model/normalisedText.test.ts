import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryText } from "../testing/arbitraryText.ts";
import { NORMALISATION, normalisedText } from "./normalisedText.ts";

test.each([
  ["single quotation marks", "‘a’ ‚b‛ c′ dʼs `e´", "'a' 'b' c' d's 'e'"],
  ["double quotation marks", "“a” „b‟ «c» 5″", '"a" "b" "c" 5"'],
  ["dashes", "a‐b‑c‒d–e—f―g−h", "a-b-c-d-e-f-g-h"],
  ["spaces", " a\u00A0b\u2009c\t\r\n d ", "a b c d"],
  ["soft hyphens and zero-width characters", "bor\u00ADder \u200Bcal\u2060m\uFEFF", "border calm"],
  ["compatibility forms", "ﬁeld № ２０２５", "field No 2025"],
  ["separate accents", "e\u0301", "é"],
  ["an accent behind an invisible character", "e\u200D\u0301", "é"],
])("normalisedText writes %s one way", (_name, text, normalised) => {
  expect(normalisedText(text)).toBe(normalised);
});

test("normalisedText keeps case, wording, punctuation and other scripts", () => {
  const text = 'Singh said: "India-China border, 2020." 董军';
  expect(normalisedText(text)).toBe(text);
});

test("normalisedText changes nothing in a second pass", () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      expect(normalisedText(normalisedText(text))).toBe(normalisedText(text));
    }),
  );
});

test("the rules have the name that digests carry", () => {
  expect(NORMALISATION).toBe("sidelines-1");
});
