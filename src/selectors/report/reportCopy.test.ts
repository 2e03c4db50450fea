import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { REPORT, REPORT_DOSSIER, REPORT_TEXT } from "../../testing/reportFixture.ts";
import { type CopyComparison, compareCopy, LONGEST_COPY } from "./reportCopy.ts";

function compared(text: string): CopyComparison {
  const result = compareCopy(REPORT_DOSSIER, REPORT, text);
  if (result.kind === "refused") throw new Error(`refused: ${result.because}`);
  return result;
}

/** `1= 2~ 3! +` for identical, differing, missing, extra. */
function told(text: string): string {
  const marks = { identical: "=", differs: "~", missing: "!" };
  return compared(text)
    .entries.map((entry) => (entry.kind === "extra" ? "+" : `${entry.number}${marks[entry.kind]}`))
    .join(" ");
}

function entry(text: string, number: number) {
  const found = compared(text).entries.find((one) => one.kind !== "extra" && one.number === number);
  if (!found || found.kind === "extra") throw new Error(`no entry for ${number}`);
  return found;
}

const COPY = REPORT_TEXT.join("\n\n");
const ALL_SAME = "1= 2= 3= 4= 5= 6=";

/** Writes the text with other signs of the same meaning, chosen by `choices` in turn. */
function disguised(text: string, choices: readonly number[]): string {
  const signs: Record<string, string[]> = {
    '"': ['"', "“", "”", "„", "«", "″"],
    "'": ["'", "‘", "’", "ʼ", "`"],
    "-": ["-", "–", "—", "‐", "−"],
    " ": [" ", "  ", "\u00a0", "\t", "\u2009", " \n", "\u200b "],
  };
  let turn = 0;
  return text.replace(/["' -]/g, (sign) => {
    const others = signs[sign] ?? [sign];
    turn += 1;
    return others[(choices[turn % choices.length] ?? 0) % others.length] ?? sign;
  });
}

describe("a copy with the same words", () => {
  test("matches in every paragraph", () => {
    expect(told(COPY)).toBe(ALL_SAME);
  });

  test.each([
    ["single line breaks", REPORT_TEXT.join("\n")],
    ["one line", REPORT_TEXT.join(" ")],
    ["two paragraphs joined", COPY.replace("boat.\n\n", "boat. ")],
    ["a paragraph split at a sentence", COPY.replace("boathouse. ", "boathouse.\n\n")],
    ["wrapped lines", COPY.replaceAll(/(.{1,30}) /g, "$1\n")],
    ["Windows line ends", COPY.replaceAll("\n", "\r\n")],
    ["stamp, by-line and sign-off", `date 2020-02-05\nBy A. Keeper\n\n${COPY}\n\n--Lake Post`],
  ])("matches with %s", (_, text) => {
    expect(told(text)).toBe(ALL_SAME);
  });

  test("quotation marks, dashes and white space never change the result", () => {
    const texts = [COPY, COPY.replace("repair", "upkeep"), COPY.replace(`${REPORT_TEXT[2]}\n\n`, "")];
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(fc.nat(30), { minLength: 1, maxLength: 40 }), (text, choices) => {
        expect(compared(disguised(text, choices))).toEqual(compared(text));
      }),
    );
  });

  test("what a website puts around the report is extra, wherever it stands", () => {
    const text = `Headline words\n\n${COPY.replace("\n\nWith", "\n\nAn advert\n\nWith")}\n\nRead on`;
    expect(told(text)).toBe("+ 1= 2= 3= 4= + 5= 6= +");
  });
});

describe("a copy with differences", () => {
  test("each paragraph taken away in turn is missing under its own number, and no other is touched", () => {
    for (const [index, paragraph] of REPORT_TEXT.entries()) {
      const text = REPORT_TEXT.filter((other) => other !== paragraph).join("\n\n");
      expect(told(text)).toBe(ALL_SAME.replace(`${index + 1}=`, `${index + 1}!`));
    }
  });

  test("any set of paragraphs taken away is missing under its numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (kept) => {
        fc.pre(kept.includes(true));
        const text = REPORT_TEXT.filter((_, index) => kept[index]).join("\n\n");
        expect(told(text)).toBe(kept.map((isKept, index) => `${index + 1}${isKept ? "=" : "!"}`).join(" "));
      }),
    );
  });

  test("a word changed in any paragraph makes that one differ, and no other", () => {
    for (const [index, paragraph] of REPORT_TEXT.entries()) {
      const text = COPY.replace(paragraph, paragraph.replace(/ (the|and|an?) /, " XX "));
      expect(told(text)).toBe(ALL_SAME.replace(`${index + 1}=`, `${index + 1}~`));
    }
  });

  test("a differing paragraph names the cited terms that it has and those that it lacks", () => {
    const { passage, present, absent } = entry(COPY.replace("ferry timetables", "timetables"), 3);
    expect(passage).toContain("fishing nets, timetables and");
    expect(present.toSorted()).toEqual(["fishing nets", "rowing boat"]);
    expect(absent).toEqual(["ferry timetables"]);
  });

  test("a term cited from two paragraphs is lacking only when neither has it", () => {
    expect(entry(COPY.replace("its lamps", "its bulbs"), 5).absent).toEqual([]);
    expect(entry(COPY.replaceAll("lamps", "bulbs"), 5).absent).toEqual(["lamps"]);
  });

  test("two joined paragraphs that both differ are told together", () => {
    const text = COPY.replace("on Tuesday.\n\nThey", "on Monday. All").replace("the hour", "an hour");
    expect(told(text)).toBe("1~ 2~ 3= 4= 5= 6=");
    expect(entry(text, 1).joinedWith).toEqual([2]);
  });

  test("one paragraph alone is compared", () => {
    expect(told(REPORT_TEXT[4] ?? "")).toBe("1! 2! 3! 4! 5= 6!");
  });

  test("every paragraph changed still aligns one by one", () => {
    expect(
      told(
        REPORT_TEXT.map((text) => `Now ${text}`)
          .join("\n\n")
          .replaceAll(". ", ", "),
      ),
    ).toBe("1~ 2~ 3~ 4~ 5~ 6~");
  });

  test("a sentence added to a paragraph leaves the paragraph the same and is extra", () => {
    expect(told(COPY.replace("boat.", "boat. It leaks."))).toBe("1= 2= 3= + 4= 5= 6=");
  });
});

describe("a text that is no copy", () => {
  test.each([
    ["empty", ""],
    ["empty", " \n\u200b\t\n"],
    ["tooLong", "a".repeat(LONGEST_COPY + 1)],
    ["binary", "PK\u0003\u0004\u0000\u0000 words"],
    ["binary", `${"\ufffd".repeat(9)} words`],
    ["different", "It was a dark night.\n\nThe rain fell."],
  ])("is refused as %s", (because, text) => {
    expect(compareCopy(REPORT_DOSSIER, REPORT, text)).toEqual({ kind: "refused", because });
  });

  test("is never compared when the digests are of another normalisation", () => {
    const report = { ...REPORT, digest: { ...REPORT.digest, normalisation: "other-9" } };
    expect(compareCopy(REPORT_DOSSIER, report, COPY)).toEqual({ kind: "refused", because: "normalisation" });
  });

  test("any text at all gives an answer, with every paragraph in it once and in order", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom("\n\n", "\n", ...REPORT_TEXT))), (parts) => {
        const result = compareCopy(REPORT_DOSSIER, REPORT, parts.join(""));
        if (result.kind === "refused") return;
        const numbers = result.entries.flatMap((one) => (one.kind === "extra" ? [] : [one.number]));
        expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
      }),
    );
  });
});
