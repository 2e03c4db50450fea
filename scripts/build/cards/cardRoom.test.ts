import { describe, expect, test } from "vitest";
import type { Dossier } from "../../../src/model/dossier.ts";
import { type CardBox, dossier, textsOf, wordsOf, world } from "./cardSample.ts";
import { cardSvg } from "./cardSvg.ts";

const ARABIC_COUNTRY = "المملكة العربية السعودية";
const LONG = "The Most Serene Confederation of Northern and Southern Islets and Atolls";
/** What a card keeps free at its edges, and between its column and its map. */
const [EDGE, COLUMN_END] = [24, 640];
/** Measuring is much work for a busy computer. */
const SLOW = { timeout: 30_000 };

function renamed(country: string, person: string, place: string): Dossier {
  return {
    ...dossier,
    title: `${dossier.title} ${LONG}`,
    countries: dossier.countries.map((one) => (one.code === "BLR" ? { ...one, name: country } : one)),
    people: dossier.people.map((one) => (one.id === "victor-khrenin" ? { ...one, name: person } : one)),
    places: dossier.places.map((one) => (one.id === "qingdao" ? { ...one, name: place } : one)),
  };
}

const cases: [string, Dossier][] = [
  ["the dossier as it is", dossier],
  ["Arabic names", renamed(ARABIC_COUNTRY, "الأمير خالد بن سلمان بن عبد العزيز آل سعود", "الرياض")],
  ["names of more than seventy letters", renamed(LONG, LONG, LONG)],
  ["names of a single long word", renamed("W".repeat(70), "ж".repeat(70), "M".repeat(70))],
  ["names with the signs of markup", renamed("<b>&amp;</b>", '"A" & <B>', "]]>")],
];

function isInside({ x, y, width, height }: CardBox): boolean {
  const right = x < COLUMN_END ? COLUMN_END : 1200 - EDGE;
  return x >= EDGE && y >= EDGE && x + width <= right && y + height <= 630 - EDGE;
}

describe.each(cases)("with %s", (_, changed) => {
  test.each([null, changed.meetings[1]!])("every text lies within the card's padding (card %#)", SLOW, (meeting) => {
    const texts = textsOf(cardSvg(changed, world, meeting));
    expect(texts.length).toBeGreaterThan(8);
    expect(texts.filter((text) => !isInside(text))).toEqual([]);
  });
});

test("lines of the column stand one below the other without touching", SLOW, () => {
  const texts = textsOf(cardSvg(renamed(LONG, LONG, LONG), world, dossier.meetings[1]!));
  const column = texts.filter(({ x }) => x < COLUMN_END).toSorted((one, other) => one.y - other.y);
  const touching = column.slice(1).filter((line, index) => line.y + 1 < column[index]!.y + column[index]!.height);
  expect(column.length).toBeGreaterThan(8);
  expect(touching).toEqual([]);
});

test("the date is kept when the venue's name is too long", () => {
  expect(wordsOf(cardSvg(renamed("A", "B", LONG), world, dossier.meetings[1]!))).toContain(
    "26 Jun 2025 (worked out), The Most",
  );
});

test("an Arabic name keeps its direction inside the English line", () => {
  const words = wordsOf(cardSvg(renamed("السعودية", "B", "C"), world, dossier.meetings[1]!));
  expect(words).toContain("\u200eIndia and \u2068السعودية\u2069");
});
