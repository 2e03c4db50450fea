import { fittedText, type TextStep } from "../../../src/drawing/fittedText.ts";
import type { FlatBox } from "../../../src/geo/point.ts";
import { PAGE_WORDS } from "../../../src/words/pageWords.ts";
import { CARD_COLOURS as colours } from "./cardColours.ts";
import type { Face } from "./cardFonts.ts";
import { textElement } from "./cardText.ts";
import type { CardWords } from "./cardWords.ts";
import { textWidth } from "./textWidth.ts";

/** A paragraph of the column. */
interface Block {
  text: string;
  face: Face;
  colour: string;
  steps: readonly [TextStep, ...TextStep[]];
  /** As a multiple of the font size. */
  lineHeight: number;
  /** Room above it, in pixels. */
  before: number;
}

const OUTCOME_SIZES = [38, 36, 34] as const;
const OUTCOME_LINE_HEIGHT = 1.26;
const FOOT_HEIGHT = 54;
const MORE_HEIGHT = 39;

/**
 * The words of a card as SVG text in the box, from the site's name at its top to the source at its foot. What was agreed
 * gets the room that the others leave, and is shortened to it.
 */
export function cardColumn(words: CardWords, box: FlatBox): string[] {
  const head = stacked(
    [brand, title(words), ...parties(words), whenAndWhere(words), outcomeLabel(words)],
    box,
    box.top,
  );
  const footTop = box.top + box.height - FOOT_HEIGHT;
  const more = moreAgreed(words);
  const room = footTop - head.bottom - more.reduce((sum, { before }) => sum + before + MORE_HEIGHT, 0);
  const outcome = stacked([...outcomeText(words, room), ...more], box, head.bottom);
  return [...head.elements, ...outcome.elements, ...stacked([source(words)], box, footTop).elements];
}

/** Sets blocks one below the other from `top` on, and tells where the last one ends. */
function stacked(blocks: readonly Block[], box: FlatBox, top: number): { elements: string[]; bottom: number } {
  let bottom = top;
  const elements = blocks.flatMap(({ text, face, colour, steps, lineHeight, before }) => {
    const widthOf = (line: string, fontSize: number) => textWidth(line, face, fontSize);
    const { lines, size } = fittedText(text, { width: box.width, steps, widthOf });
    const start = bottom + before;
    const step = size * lineHeight;
    bottom = start + lines.length * step;
    return lines.map((line, index) =>
      textElement({ text: line, face, size, x: box.left, y: Math.round(start + (index + 0.78) * step), colour }),
    );
  });
  return { elements, bottom };
}

const brand: Block = {
  text: PAGE_WORDS.siteName,
  face: "brand",
  colour: colours.accent,
  steps: [{ size: 38, maxLines: 1 }],
  lineHeight: 1.2,
  before: 0,
};

function title({ title: text }: CardWords): Block {
  return {
    text,
    face: "title",
    colour: colours.ink,
    steps: [
      { size: 72, maxLines: 1 },
      { size: 64, maxLines: 1 },
      { size: 58, maxLines: 1 },
      { size: 64, maxLines: 2 },
      { size: 56, maxLines: 2 },
      { size: 50, maxLines: 3 },
      { size: 44, maxLines: 3 },
    ],
    lineHeight: 1.14,
    before: 12,
  };
}

function parties({ parties: text }: CardWords): Block[] {
  if (text === "") return [];
  return [{ text, face: "body", colour: colours["ink-soft"], steps: twoLines(34, 32), lineHeight: 1.22, before: 12 }];
}

function whenAndWhere({ whenAndWhere: text }: CardWords): Block {
  return { text, face: "strong", colour: colours.ink, steps: twoLines(34, 32), lineHeight: 1.22, before: 10 };
}

function outcomeLabel({ outcome: { kind, label } }: CardWords): Block {
  const colour = kind === "agreed" ? colours.agreed : kind === "open" ? colours.open : colours["ink-soft"];
  return { text: label, face: "strong", colour, steps: twoLines(34, 32), lineHeight: 1.22, before: 24 };
}

function outcomeText({ outcome: { text } }: CardWords, height: number): Block[] {
  const steps = OUTCOME_SIZES.map((size) => ({ size, maxLines: Math.floor(height / (size * OUTCOME_LINE_HEIGHT)) }));
  const [first, ...others] = steps.filter(({ maxLines }) => maxLines > 0);
  if (text === "" || !first) return [];
  return [
    { text, face: "body", colour: colours.ink, steps: [first, ...others], lineHeight: OUTCOME_LINE_HEIGHT, before: 2 },
  ];
}

function moreAgreed({ outcome: { more: text } }: CardWords): Block[] {
  if (text === "") return [];
  return [
    { text, face: "strong", colour: colours.agreed, steps: [{ size: 32, maxLines: 1 }], lineHeight: 1.2, before: 4 },
  ];
}

function source({ source: text }: CardWords): Block {
  const size = { size: 32, maxLines: 1 };
  return {
    text,
    face: "body",
    colour: colours["ink-soft"],
    steps: [size, { ...size, size: 30 }],
    lineHeight: 1.2,
    before: 14,
  };
}

/** One line in the first size, one in the second, or two. */
function twoLines(size: number, smaller: number): [TextStep, ...TextStep[]] {
  return [
    { size, maxLines: 1 },
    { size: smaller, maxLines: 1 },
    { size: smaller, maxLines: 2 },
  ];
}
