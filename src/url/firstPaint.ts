import { EMBED_PARTS } from "../model/embedPart.ts";
import { THEMES, type Theme } from "../model/theme.ts";
import type { View } from "../view/view.ts";

// What this file holds and imports stands in the head of every page: see early.ts.

/** The parameter that asks for the page as it is shown within another one, and its only value. */
export const EMBED = "embed";
export const EMBED_ON = "1";

/** The parameter that says what an embedded page shows. */
export const PARTS = "parts";

/** The parameter that asks for a theme. */
export const THEME = "theme";

/** Gives `text` when it is the name of a theme, else null. */
export function parseTheme(text: string): Theme | null {
  return THEMES.find((theme) => theme === text) ?? null;
}

/**
 * What a page has to know of its link before the first paint, from the link's query. It is what `parseViewSearch` gives:
 * the first value of a parameter counts, and one that cannot be read is as good as none.
 */
export function readFirstPaint(search: string): Pick<View, "isEmbedded" | "parts" | "theme"> {
  const params = new URLSearchParams(search);
  const asked = params.get(PARTS)?.split("~") ?? [];
  const parts = EMBED_PARTS.filter((part) => asked.includes(part));
  return {
    isEmbedded: params.get(EMBED) === EMBED_ON,
    parts: parts.length === 0 ? [...EMBED_PARTS] : parts,
    theme: parseTheme(params.get(THEME) ?? ""),
  };
}
