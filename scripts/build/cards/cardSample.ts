import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { parseDossier } from "../../../src/data/parseDossier.ts";
import { parseWorld } from "../../../src/data/parseWorld.ts";
import type { Dossier } from "../../../src/model/dossier.ts";
import { CARD_FONTS } from "./cardFonts.ts";

const data = join(import.meta.dirname, "../../../public/data");
const read = (file: string): unknown => JSON.parse(readFileSync(join(data, file), "utf8"));

/** The dossier and the map that the tests of the cards draw. */
export const world = parseWorld(read("world.topo.json"), "world.topo.json");
export const dossier: Dossier = parseDossier(read("dossiers/qingdao-2025.json"), "qingdao-2025.json");

/** A text of a card and the box that it takes when drawn, in pixels. */
export interface CardBox {
  words: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The text elements of a card, each with its words and its measured box. */
export function textsOf(svg: string): CardBox[] {
  return [...svg.matchAll(/<text (?=[^>]*\bx=)[^>]*>([^<]*)<\/text>/g)].map(([element, words = ""]) => {
    const alone = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${element}</svg>`;
    const box = new Resvg(alone, { font: CARD_FONTS }).getBBox();
    return { words, x: box?.x ?? 0, y: box?.y ?? 0, width: box?.width ?? 0, height: box?.height ?? 0 };
  });
}

/** All words of a card in one line. */
export function wordsOf(svg: string): string {
  return textsOf(svg)
    .map(({ words }) => words)
    .join(" ");
}
