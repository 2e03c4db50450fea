import { shorterTexts } from "./shorterTexts.ts";

/** A font size, and how many lines of it there is room for. */
export interface TextStep {
  size: number;
  maxLines: number;
}

/** What a text has to fit into. */
export interface TextRoom {
  width: number;
  /** What to try, the best first. */
  steps: readonly [TextStep, ...TextStep[]];
  /** Width of a line at a size. */
  widthOf: (text: string, size: number) => number;
}

export interface FittedText {
  lines: string[];
  size: number;
}

/**
 * Wraps a text at its spaces in the first step that holds all of it. When none does, the last step holds its beginning
 * and an ellipsis. No line is wider than the room, unless the room is narrower than one letter.
 */
export function fittedText(text: string, room: TextRoom): FittedText {
  for (const step of room.steps) {
    const lines = wrapped(text, room, step);
    if (lines) return { lines, size: step.size };
  }
  const last = room.steps.at(-1) ?? room.steps[0];
  for (const shorter of shorterTexts(text)) {
    const lines = wrapped(shorter, room, last);
    if (lines) return { lines, size: last.size };
  }
  return { lines: ["…"], size: last.size };
}

/** The lines that hold the whole text, or null when it does not fit. */
function wrapped(text: string, { width, widthOf }: TextRoom, { size, maxLines }: TextStep): string[] | null {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else if (lines.length < maxLines && widthOf(word, size) <= width) lines.push(word);
    else return null;
  }
  return lines;
}
