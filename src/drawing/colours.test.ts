import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { COLOURS } from "./colours.ts";

const tokens = readFileSync(join(import.meta.dirname, "../styles/tokens.css"), "utf8");

test.each(Object.entries(COLOURS))("%s is the page's light colour", (name, colour) => {
  expect(tokens).toContain(`--${name}: light-dark(${colour}, `);
});
