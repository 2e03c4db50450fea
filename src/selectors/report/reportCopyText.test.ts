import { expect, test } from "vitest";
import { copyText } from "./reportCopyText.ts";

const blocks = (text: string) => {
  const found = new Map<number, string[]>();
  for (const { block, text: piece } of copyText(text, "Lake Post").pieces)
    found.set(block, [...(found.get(block) ?? []), piece]);
  return [...found.values()];
};

test("blank lines part the paragraphs; lines and sentences are the pieces", () => {
  expect(blocks("One. Two\nthree.\n \u200B\r\nFour.")).toEqual([["One.", "Two", "three."], ["Four."]]);
});

test("without blank lines every line is a paragraph, also when blank lines stand around the text", () => {
  expect(blocks("\n\nOne.\nTwo.\n\n")).toEqual([["One."], ["Two."]]);
});

test("a closing quotation mark or bracket belongs to its sentence", () => {
  expect(blocks("He said “yes.” (Twice.) Then left.")).toEqual([['He said "yes."', "(Twice.)", "Then left."]]);
});

test.each([
  ["date 2020-02-05 Lakeside: Words.", "stamp", "Lakeside: Words."],
  ["date 2020-02-05\n\nLakeside: Words.", "stamp", "Lakeside: Words."],
  ["By A. Keeper\n\nLakeside: Words.", "byLine", "Lakeside: Words."],
  ["Lake Post | yesterday\n\nLakeside: Words.", "byLine", "Lakeside: Words."],
  ["Lakeside: Words.\n\n--Lake Post", "signOff", "Lakeside: Words."],
  ["Lakeside: Words. —Lake Post/ab/cd", "signOff", "Lakeside: Words."],
  ["Lakeside:\nWords\non\nlines.\n\nLAKE POST\n", "signOff", "Lakeside: Words on lines."],
])("“%s”: the %s is left out", (text, furniture, rest) => {
  const copy = copyText(text, "Lake Post");
  expect(copy.furniture).toEqual([furniture]);
  expect(copy.pieces.map((piece) => piece.text).join(" ")).toBe(rest);
});

test.each([
  "By noon all had left.",
  "From here on, it rained:",
  "Words about the Lake Post",
  "On date 2020-02-05 it rained.",
])("“%s” is text and stays", (text) => {
  expect(copyText(text, "Lake Post")).toMatchObject({ furniture: [], pieces: [{ text }] });
});
