import { describe, expect, test } from "vitest";
import { meetingOf } from "../../records/lookup.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { searchHits } from "./searchHits.ts";

/** Each hit in one line: its kind, its text with the found words between brackets, whose it is, whether it is open. */
function hits(meeting: string, query: string): string[] {
  const found = meetingOf(realDossier, meeting)!;
  return searchHits(realDossier, found, query).map(({ kind, parts, of, isOpen }) => {
    const text = parts.map((part) => (part.isFound ? `[${part.text}]` : part.text)).join("");
    return `${kind}: ${text}${of ? ` (${of})` : ""}${isOpen ? " open" : ""}`;
  });
}

describe("a meeting is found by", () => {
  test.each([
    ["the name of a party", "belarus", "KAZAKH", []],
    ["the name of a party", "kazakhstan", "KAZAKH", ["party: [Kazakh]stan"]],
    ["a person", "belarus", "victor", ["person: [Victor] Khrenin"]],
    ["another spelling of a person, told with the printed one", "china", "don jun", ["person: [Don]g [Jun]"]],
    ["a spelling that the printed name lacks", "belarus", "viktor", ["alias: [Viktor] Khrenin (Victor Khrenin)"]],
    ["a name in its own script", "china", "董军", ["alias: [董军] (Dong Jun)"]],
    ["a rank", "china", "admiral", ["rank: [Admiral] (Dong Jun)"]],
    ["a code", "belarus", "BLR", ["code: [BLR] (Belarus)"]],
    ["the venue", "tajikistan", "qingdao", ["place: [Qingdao]"]],
    ["an act", "china", "proposed", ["act: [proposed]"]],
    ["a topic that no sentence names", "china", "délimitation of", ["topic: [Delimitation] [of] the border"]],
  ])("%s: in %s, %j", (_name, meeting, query, expected) => {
    expect(hits(meeting, query)).toEqual(expected);
  });

  test("a sentence before the topic of the same word", () => {
    expect(hits("china", "roadmap")).toEqual([expect.stringMatching(/^statement: .*\[roadmap\]/)]);
  });

  test("the one text that holds several words, before one for each", () => {
    const [first, ...others] = hits("china", "border jun admiral qingdao dong");
    expect(first).toBe("person: [Dong] [Jun]");
    expect(others).toEqual([
      expect.stringMatching(/^statement: .*\[border\]/),
      "place: [Qingdao]",
      "rank: [Admiral] (Dong Jun)",
    ]);
  });

  test("what is left open only for words that are nowhere else", () => {
    expect(hits("china", "education")).toEqual([expect.stringMatching(/\[education\].* open$/)]);
    expect(hits("china", "border education").map((line) => line.endsWith("open"))).toEqual([false, true]);
  });

  test("nothing where nothing was searched for", () => {
    expect(hits("china", "  ")).toEqual([]);
  });
});
