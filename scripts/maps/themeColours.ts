/** The colours of one theme by their names in `tokens.css`, without the dashes: `met-country` → `#4a968b`. */
export type ThemeColours = ReadonlyMap<string, string>;

const COLOUR = /--([\w-]+):\s*light-dark\((#[\da-f]{3,8}), (#[\da-f]{3,8})\);/g;

/** Reads the light and the dark colours from the text of `tokens.css`. */
export function themeColours(css: string): { light: ThemeColours; dark: ThemeColours } {
  const colours = Array.from(css.matchAll(COLOUR), ([, name = "", light = "", dark = ""]) => ({ name, light, dark }));
  return {
    light: new Map(colours.map(({ name, light }) => [name, light])),
    dark: new Map(colours.map(({ name, dark }) => [name, dark])),
  };
}
