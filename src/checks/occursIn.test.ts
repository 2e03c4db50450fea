import { expect, test } from "vitest";
import { occursIn } from "./occursIn.ts";

test("occursIn finds whole words, whatever their case, quotation marks, dashes and spaces", () => {
  expect(occursIn("It said: the “India–China  Border’s” calm", "india-china border's")).toBe(true);
  expect(occursIn("a talk (SCO) in Qingdao.", "SCO")).toBe(true);
});

test("occursIn does not find a part of a word", () => {
  expect(occursIn("in Moscow", "SCO")).toBe(false);
  expect(occursIn("Defence Ministers met", "Defence Minister")).toBe(false);
  expect(occursIn("São Paulo", "o Paulo")).toBe(false);
});

test("occursIn takes what means something in a pattern as written", () => {
  expect(occursIn("about U.S. troops", "U.S")).toBe(true);
  expect(occursIn("about UPS troops", "U.S")).toBe(false);
});
