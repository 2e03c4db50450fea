import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { MAP_COLOURS } from "./mapColours.ts";

const tokens = readFileSync(join(import.meta.dirname, "../styles/tokens.css"), "utf8");

it.each(Object.entries(MAP_COLOURS))("%s is the page's light colour", (name, colour) => {
  expect(tokens).toContain(`--${name}: light-dark(${colour}, `);
});
