import type { Dossier } from "../../../src/model/dossier.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import type { World } from "../../../src/model/world.ts";
import { CARD_COLOURS as colours } from "./cardColours.ts";
import { cardColumn } from "./cardColumn.ts";
import { cardMap } from "./cardMap.tsx";
import { dossierWords, meetingWords } from "./cardWords.ts";

/** Size of a card in pixels, as Open Graph and Twitter expect it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

const COLUMN = { left: 52, top: 40, width: 572, height: 552 } as const;
const MAP = { left: 660, top: 0, width: CARD_SIZE.width - 660, height: CARD_SIZE.height } as const;

/**
 * The preview card of a meeting, or of the whole dossier when `meeting` is null, as SVG text: the same for the same
 * data. Draw it with the faces of `CARD_FONTS` only; it is measured with them, so that no text leaves its room.
 */
export function cardSvg(dossier: Dossier, world: World, meeting: Meeting | null): string {
  const words = meeting ? meetingWords(dossier, meeting) : dossierWords(dossier);
  const { width, height } = CARD_SIZE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    cardMap(dossier, world, meeting ? [meeting] : dossier.meetings, MAP),
    ...cardColumn(words, COLUMN),
    "</svg>",
  ].join("\n");
}
