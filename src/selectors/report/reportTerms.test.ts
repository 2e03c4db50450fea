import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { REPORT, REPORT_DOSSIER } from "../../testing/reportFixture.ts";
import { citedTerms, markedText, sourcesIn, termTest } from "./reportTerms.ts";

describe("citedTerms", () => {
  test("gives each paragraph the terms of statements, meetings, events and mentions", () => {
    const terms = citedTerms(REPORT_DOSSIER, REPORT);
    const texts = (number: number) =>
      terms
        .get(number)
        ?.map(({ term }) => term)
        .toSorted();
    expect(texts(1)).toEqual(["broken weir", "three neighbours"]);
    expect(texts(2)).toEqual(["Council", "Council of Lakes"]);
    expect(texts(6)).toEqual(["1987", "drain", "lamps", "meet again"]);
  });

  test("a term shared by two meetings stands once, and knows every paragraph that it is cited from", () => {
    const terms = citedTerms(REPORT_DOSSIER, REPORT);
    expect(terms.get(2)?.filter(({ term }) => term === "Council of Lakes")).toHaveLength(1);
    expect(terms.get(5)?.find(({ term }) => term === "lamps")?.paragraphs).toEqual([5, 6]);
  });

  test("a source that cites only this paragraph counts before one that cites several", () => {
    const [first, ...rest] = REPORT_DOSSIER.statements;
    const exact = { ...first!, sources: [{ report: "lakes", paragraphs: [5], terms: ["Lamps"] }] };
    const terms = citedTerms({ ...REPORT_DOSSIER, statements: [...rest, exact] }, REPORT);
    expect(terms.get(5)?.find(({ term }) => term.toLowerCase() === "lamps")?.paragraphs).toEqual([5]);
  });

  test("sources of another report are left out", () => {
    expect(sourcesIn(REPORT_DOSSIER, { ...REPORT, id: "other" })).toEqual([]);
  });
});

describe("termTest", () => {
  test.each([
    ["In Moscow.", "SCO", false],
    ["The SCO's meeting", "sco", true],
    ["the Ministers' meeting", "Ministers’ meeting", true],
    ["delimitations", "delimitation", false],
    ["C++ (draft)", "c++", true],
    ["Ångström", "ngström", false],
  ])("“%s” has “%s”: %s", (passage, term, isIn) => {
    expect(termTest(term)(passage)).toBe(isIn);
  });
});

describe("markedText", () => {
  test("cuts a passage at its terms, the longer of two at one place", () => {
    const stretches = markedText("A border, a Border Management plan.", ["border", "border management"]);
    expect(stretches.filter(({ isTerm }) => isTerm).map(({ text }) => text)).toEqual(["border", "Border Management"]);
  });

  test("without terms it is one stretch", () => {
    expect(markedText("All plain.", [])).toEqual([{ text: "All plain.", isTerm: false, start: 0 }]);
  });

  test("the stretches are the passage, none is empty, and each starts where it says", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("ab", "b", "ba", "c", "."), { maxLength: 12 }), (words) => {
        const passage = words.join(" ");
        const stretches = markedText(passage, ["b", "ba c"]);
        expect(stretches.map(({ text }) => text).join("")).toBe(passage);
        for (const { text, start } of stretches) {
          expect(text).not.toBe("");
          expect(passage.slice(start, start + text.length)).toBe(text);
        }
      }),
    );
  });
});
