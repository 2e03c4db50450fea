import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Colours by the names of the page's custom properties, without `--`. */
export type Palette = ReadonlyMap<string, string>;

const TOKENS = join(import.meta.dirname, "../../../src/styles/tokens.css");
const PAIR = /--([\w-]+): light-dark\(([^,]+), ([^)]+)\);/g;

/** The light and the dark colours of the page, read from its style sheet: a picture in a file cannot do that itself. */
export function pagePalettes(): { light: Palette; dark: Palette } {
  const pairs = [...readFileSync(TOKENS, "utf8").matchAll(PAIR)];
  return {
    light: new Map(pairs.map(([, name = "", light = ""]) => [name, light])),
    dark: new Map(pairs.map(([, name = "", , dark = ""]) => [name, dark])),
  };
}

/** The text of an SVG with the colours in place of the custom properties. Throws for a name that the palette lacks. */
export function inColours(svg: string, palette: Palette): string {
  return svg.replace(/var\(--([\w-]+)\)/g, (_match, name: string) => {
    const colour = palette.get(name);
    if (colour === undefined) throw new Error(`The style sheet has no colour --${name}.`);
    return colour;
  });
}
