import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CARD_COLOURS } from "./cardColours.ts";

test("cards have the light colours of the page", () => {
  const css = readFileSync(join(import.meta.dirname, "../../../src/styles/tokens.css"), "utf8");
  const values = Object.keys(CARD_COLOURS).map((name) => [
    name,
    new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(css)?.[1],
  ]);
  expect(Object.fromEntries(values)).toEqual(CARD_COLOURS);
});
