import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryText } from "../testing/arbitraryText.ts";
import { foldedText, searchWords } from "./foldedText.ts";
import { foundParts } from "./foundWords.ts";

/** The text with what was found between brackets. */
function marked(text: string, query: string): string {
  return foundParts(text, searchWords(query))
    .map((part) => (part.isFound ? `[${part.text}]` : part.text))
    .join("");
}

describe("foundParts", () => {
  test.each([
    ["Delimitation of the border", "DÉLIM border", "[Delim]itation of the [border]"],
    ["José met Jose", "jose", "[José] met [Jose]"],
    ["Jose\u0301 spoke", "jose", "[Jose\u0301] spoke"],
    ["the ﬁeld", "fi", "the [ﬁ]eld"],
    ["India’s “own” de–escalation", "india's de-esc", "[India’s] “own” [de–esc]alation"],
    ["a \n b border", "border", "a \n b [border]"],
    ["董军", "军", "董[军]"],
    ["banana", "ana nan", "b[anana]"],
    ["Don Jun", "dong", "Don Jun"],
    ["", "a", ""],
  ])("in %j, %j finds %j", (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test("gives the whole text again, whatever is looked for", () => {
    fc.assert(
      fc.property(arbitraryText, fc.array(arbitraryText.map(foldedText)), (text, words) => {
        expect(
          foundParts(text, words)
            .map((part) => part.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  test("finds a word in a text where the search does", () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, arbitraryText, (before, query, after) => {
        const text = `${before} ${query} ${after}`;
        for (const word of searchWords(query)) {
          const parts = foundParts(text, [word]);
          expect(parts.some(({ isFound }) => isFound)).toBe(foldedText(text).includes(word));
        }
      }),
    );
  });
});
