import { expect, test } from "vitest";
import { occursIn } from "./occursIn.ts";

test("words occur whole, whatever their case, quotation marks, dashes and spaces", () => {
  expect(occursIn("It said: the “India–China  Border’s” calm", "india-china border's")).toBe(true);
  expect(occursIn("a talk (SCO) in Qingdao.", "SCO")).toBe(true);
});

test("a part of a word does not occur", () => {
  expect(occursIn("in Moscow", "SCO")).toBe(false);
  expect(occursIn("Defence Ministers met", "Defence Minister")).toBe(false);
  expect(occursIn("São Paulo", "o Paulo")).toBe(false);
});

test("what means something in a pattern is taken as written", () => {
  expect(occursIn("about U.S. troops", "U.S")).toBe(true);
  expect(occursIn("about UPS troops", "U.S")).toBe(false);
});
