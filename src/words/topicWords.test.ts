import { describe, expect, test } from "vitest";
import { topicActs } from "./topicWords.ts";

describe("topicActs", () => {
  test.each([
    ["a topic by its one act", { state: "told", acts: ["acknowledged"], mayBeAgreed: false }, "acknowledged"],
    [
      "all acts, outcomes first",
      { state: "agreed", acts: ["agreed", "proposed"], mayBeAgreed: false },
      "agreed, proposed",
    ],
    ["that an agreement is open", { state: "told", acts: ["stated"], mayBeAgreed: true }, "stated, agreement unclear"],
    [
      "a topic that no statement carries",
      { state: "subject", acts: [], mayBeAgreed: false },
      "a subject of the meeting",
    ],
    ["a topic that is open altogether", { state: "open", acts: ["agreed"], mayBeAgreed: false }, "agreed: unclear"],
  ] as const)("tells %s", (_what, { state, acts, mayBeAgreed }, words) => {
    expect(topicActs({ state, acts: [...acts], mayBeAgreed })).toBe(words);
  });
});
