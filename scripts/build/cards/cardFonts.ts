import { createRequire } from "node:module";
import type { ResvgRenderOptions } from "@resvg/resvg-js";

const require = createRequire(import.meta.url);

/**
 * The faces that a card is drawn and measured with, and no others: the fonts of a computer would make other cards on
 * every one. Text in a script that no face holds would be drawn as boxes; docs/decisions/0013-preview-cards.md says which.
 */
export const CARD_FONTS: NonNullable<ResvgRenderOptions["font"]> = {
  loadSystemFonts: false,
  defaultFontFamily: "Noto Sans",
  fontFiles: [
    require.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"),
    require.resolve("@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf"),
    require.resolve("@expo-google-fonts/noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf"),
    require.resolve("@expo-google-fonts/noto-serif/600SemiBold_Italic/NotoSerif_600SemiBold_Italic.ttf"),
    require.resolve("@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf"),
    require.resolve("@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf"),
  ],
};

/** What the kinds of text are set in. */
export const FACES = {
  brand: { family: "Noto Serif", weight: 600, style: "italic" },
  title: { family: "Noto Serif", weight: 600, style: "normal" },
  body: { family: "Noto Sans", weight: 400, style: "normal" },
  strong: { family: "Noto Sans", weight: 600, style: "normal" },
} as const;

export type Face = keyof typeof FACES;
