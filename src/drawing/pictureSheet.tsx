import type { ReactNode } from "react";
import { textWidth } from "../geo/textWidth.ts";
import { svgText } from "./svgText.ts";

/** Width of every saved picture but the card, in pixels. */
export const SHEET_WIDTH = 1200;
/** What texts keep away from its left and right. */
export const SHEET_EDGE = 16;

/** What a saved picture's texts are set in: no file can bring a face, so it names those that computers have. */
export const SANS = "system-ui, 'Segoe UI', 'Liberation Sans', Arial, sans-serif";
export const SERIF = "Georgia, 'Times New Roman', serif";

const TITLE = { size: 24, lineHeight: 30, top: 37 } as const;
const LINE_HEIGHT = 21;
const FONT_SIZE = 14;
/** What a line may take: guessed, as a text is broken before there is a page to measure it on. */
const LINE_WIDTH = SHEET_WIDTH - 2 * SHEET_EDGE;

/** A picture to be saved: what it is called, what it shows, and what is drawn between its title and its lines of text. */
export interface PictureSheet {
  title: string;
  description: string;
  captions: readonly string[];
  /** What is drawn below `top`, and how high that is, both in pixels. */
  body: (top: number) => { drawing: ReactNode; height: number };
}

/** A complete SVG document of 1200 pixels' width, in the page's light colours. Lines are broken, and nothing of them is lost. */
export function sheetSvg({ title, description, captions, body }: PictureSheet): string {
  const titleLines = brokenText(title, (text) => textWidth(text, TITLE.size, true) <= LINE_WIDTH);
  const top = TITLE.top + (titleLines.length - 1) * TITLE.lineHeight + 19;
  const { drawing, height: bodyHeight } = body(top);
  const texts = captions.flatMap((text) => brokenText(text, (line) => textWidth(line, FONT_SIZE, false) <= LINE_WIDTH));
  const lines = texts.map((text, index) => ({ text, y: top + bodyHeight + (index + 1) * LINE_HEIGHT }));
  const height = Math.ceil((lines.at(-1)?.y ?? top + bodyHeight) + 12);
  return svgFile(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={SHEET_WIDTH}
      height={height}
      viewBox={`0 0 ${SHEET_WIDTH} ${height}`}
      fontFamily={SANS}
      role="img"
      aria-labelledby="title description"
    >
      <title id="title">{title}</title>
      <desc id="description">{description}</desc>
      <rect width={SHEET_WIDTH} height={height} fill="var(--paper)" />
      {titleLines.map((line, index) => (
        <text
          key={line}
          x={SHEET_EDGE}
          y={TITLE.top + index * TITLE.lineHeight}
          fontSize={TITLE.size}
          fontWeight={700}
          fontFamily={SERIF}
          fill="var(--ink)"
        >
          {line}
        </text>
      ))}
      <g>{drawing}</g>
      {lines.map(({ text, y }) => (
        <text key={y} x={SHEET_EDGE} y={y} fontSize={FONT_SIZE} fill="var(--ink-soft)">
          {text}
        </text>
      ))}
    </svg>,
  );
}

/** A drawing as the text of a file. */
export function svgFile(drawing: ReactNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(drawing)}\n`;
}

/**
 * The text in lines that fit. Broken at spaces; a word that is longer than a line, such as a link, is broken anywhere, so that
 * nothing is lost. A line of one letter fits always.
 */
export function brokenText(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let rest = text;
  for (;;) {
    let end = 1;
    // From the start: a line is short, and what is left may be long.
    while (end < rest.length && fits(rest.slice(0, end + 1))) end += 1;
    if (end >= rest.length) return [...lines, rest];
    const space = rest.lastIndexOf(" ", end);
    const cut = space > 0 ? space : end;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
}
