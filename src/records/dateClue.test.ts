import { expect, test } from "vitest";
import { dateClue } from "./dateClue.ts";

test.each([
  [["Qingdao", "Thursday", "sidelines"], "Thursday"],
  [["Pahalgam", "April 22"], "April 22"],
  [["on 3 May", "Friday"], "on 3 May"],
  [["Mayor", "marching", "2020"], null],
])("the terms %j tell a day by %s", (terms, clue) => {
  expect(dateClue([{ terms: [] }, { terms }])).toBe(clue);
});
