import { expect, test } from "vitest";
import { type Box, overlap } from "../../../src/geo/box.ts";
import { MANY } from "../../../src/testing/manyOnMap.ts";
import { realWorld } from "../../../src/testing/realWorld.ts";
import { cardMap } from "./cardMap.tsx";
import { textWidth } from "./textWidth.ts";

test("cardMap of 79 meetings names the focus and those met most, and no two names overlap", () => {
  const svg = cardMap(MANY, realWorld, MANY.meetings, { left: 0, top: 0, width: 540, height: 630 });
  const texts = Array.from(svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g), ([, attributes = "", words = ""]) => {
    const read = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(` ${attributes}`)?.[1] ?? "";
    const [x, y, size] = [Number(read("x")), Number(read("y")), Number(read("font-size"))];
    const width = textWidth(words, "strong", size);
    const left = x - ({ start: 0, middle: 0.5, end: 1 }[read("text-anchor")] ?? 0) * width;
    return { words, box: { left, top: y - size / 2, right: left + width, bottom: y + size / 2 } };
  });
  const names = texts.map(({ words }) => words.replace(/[\u2066-\u2069]/g, ""));
  expect(names).toEqual(expect.arrayContaining(["India", "Russia", "United States"]));
  expect(names).not.toContain("New Delhi");
  const boxes = texts.map(({ box }): Box => box);
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(0);
  }
});
