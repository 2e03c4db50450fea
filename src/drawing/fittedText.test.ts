import { describe, expect, test } from "vitest";
import { fittedText } from "./fittedText.ts";

/** Every letter half as wide as it is high. */
const widthOf = (text: string, size: number) => (text.length * size) / 2;

describe("a text is fitted into its room", () => {
  test("in the first size that holds all of it", () => {
    const room = {
      width: 100,
      steps: [
        { size: 40, maxLines: 1 },
        { size: 20, maxLines: 1 },
      ],
      widthOf,
    } as const;
    expect(fittedText("abcde", room)).toEqual({ lines: ["abcde"], size: 40 });
    expect(fittedText("abcdef", room)).toEqual({ lines: ["abcdef"], size: 20 });
  });

  test("on several lines, broken at spaces", () => {
    const room = { width: 60, steps: [{ size: 20, maxLines: 3 }], widthOf } as const;
    expect(fittedText("one two three", room).lines).toEqual(["one", "two", "three"]);
    expect(fittedText("on to three", room).lines).toEqual(["on to", "three"]);
  });

  test("cut between words, and never after a comma or a word that only leads on", () => {
    const room = { width: 200, steps: [{ size: 20, maxLines: 1 }], widthOf } as const;
    expect(fittedText("calm borders, and the end of it", room).lines).toEqual(["calm borders…"]);
  });

  test("cut between letters when a single word is too wide, wherever it stands", () => {
    const room = { width: 100, steps: [{ size: 20, maxLines: 2 }], widthOf } as const;
    expect(fittedText("w".repeat(70), room).lines).toEqual([`${"w".repeat(9)}…`]);
    expect(fittedText(`India ${"w".repeat(70)}`, room).lines).toEqual(["India", `${"w".repeat(9)}…`]);
  });
});
