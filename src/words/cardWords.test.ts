import { expect, test } from "vitest";
import { alikeText, alsoSaid, hostText, runOn, whoDid } from "./cardWords.ts";

test.each([
  [["India", "China"], "agreed", "India and China agreed"],
  [["India"], "briefed", "India gave a briefing:"],
  [[], "raised", "Raised:"],
] as const)("whoDid(%j, %s) is %j", (speakers, act, words) => {
  expect(whoDid(speakers, act)).toBe(words);
});

test("alsoSaid counts by act, and names nobody where nobody is named", () => {
  const acts = [
    { act: "proposed", count: 3 },
    { act: "raised", count: 1 },
  ] as const;
  expect(alsoSaid(["India"], acts)).toBe("India: 3 proposed, 1 raised");
  expect(alsoSaid([], acts)).toBe("3 proposed, 1 raised");
});

test.each([
  ["To keep consulting.", "to keep consulting."],
  ["The management of the border.", "the management of the border."],
  ["India’s own industry.", "India’s own industry."],
  ["Told his counterpart.", "Told his counterpart."],
])("runOn leaves the capital of a name: %j", (text, words) => {
  expect(runOn(text)).toBe(words);
});

test("alikeText names up to four and counts more", () => {
  expect(alikeText(["Belarus", "Kazakhstan"])).toBe("The same with Belarus and Kazakhstan.");
  expect(alikeText(["A", "B", "C", "D", "E"])).toBe("The same with 5 others.");
});

test("hostText names the host where several took part, so that none is taken for it", () => {
  expect([hostText("China", 1), hostText("Singapore", 11)]).toEqual(["host", "Singapore: host"]);
});
