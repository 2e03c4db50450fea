import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryText } from "../testing/arbitraryText.ts";
import { foldedText, searchWords } from "./foldedText.ts";

test.each([
  ["Émomali ABDURAKHIM", "emomali abdurakhim"],
  ["İstanbul", "istanbul"],
  ["India’s ‘own’ `mark`", "india's 'own' 'mark'"],
  ["“structured” «roadmap»", '"structured" "roadmap"'],
  ["de‐escalation – em — minus −", "de-escalation - em - minus -"],
  ["a\u00A0b\n\tc", "a b c"],
  ["ﬁeld ２０２５", "field 2025"],
])("%j is compared as %j", (text, folded) => {
  expect(foldedText(text)).toBe(folded);
});

test("folding twice is folding once", () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      expect(foldedText(foldedText(text))).toBe(foldedText(text));
    }),
  );
});

test.each([
  ["", []],
  [" \n ", []],
  [" Dong\u00A0 JUN ", ["dong", "jun"]],
])("the words of %j are %j", (query, words) => {
  expect(searchWords(query)).toEqual(words);
});
