import { expect, test } from "vitest";
import { listed } from "./listed.ts";

test.each([
  [[], ""],
  [["India"], "India"],
  [["India", "China"], "India and China"],
  [["India", "China", "Belarus"], "India, China and Belarus"],
])("listed(%j) is %j", (words, text) => {
  expect(listed(words)).toBe(text);
});
