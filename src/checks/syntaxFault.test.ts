import { describe, expect, test } from "vitest";
import { parsedText } from "./parsedText.ts";

const findingsOf = (text: string) => parsedText(text, (json) => json).findings;

const GOOD = '{\n  "id": "lakes",\n  "topics": [\n    "nets"\n  ]\n}\n';

describe("a file that is not JSON is told by line and column:", () => {
  test.each([
    ["a comma before a closing brace", GOOD.replace("  ]\n", "  ],\n"), "line 6, column 1", "comma before it away"],
    ["a comma before a closing bracket", GOOD.replace('"nets"', '"nets",'), "line 5, column 3", "comma before it away"],
    ["a closing quotation mark left out", GOOD.replace('"lakes"', '"lakes'), "line 2, column 9", "Close it"],
    [
      "an opening quotation mark left out",
      GOOD.replace('"nets"', 'nets"'),
      "line 4, column 5",
      "double quotation marks",
    ],
    ["a comma left out", GOOD.replace('"lakes",', '"lakes"'), "line 3, column 3", "Put a comma"],
    ["a colon left out", GOOD.replace('"topics":', '"topics"'), "line 3, column 12", "Put a colon"],
    ["a file cut off", GOOD.slice(0, 37), "line 4, column 5", "cut off"],
    ["a file cut off behind a list", GOOD.slice(0, GOOD.indexOf("]") + 1), "line 5, column 4", "cut off"],
    ["a comment", GOOD.replace('"nets"', '"nets" // caught'), "line 4, column 12", "no comments"],
    ["a brace too many", `${GOOD}}`, "line 7, column 1", "Take it away"],
    ["line ends of Windows", GOOD.replaceAll("\n", "\r\n").replace('"lakes",', '"lakes"'), "line 3, column 3", "comma"],
    ["nothing at all", "", "line 1, column 1", "Write the value"],
  ])("%s", (_name, text, place, remedy) => {
    const [finding, ...others] = findingsOf(text);
    expect(others).toEqual([]);
    expect(finding?.wrong).toContain(`It is not JSON: ${place}`);
    expect(finding?.mend).toContain(remedy);
  });

  test("a byte order mark, which an editor does not show", () => {
    expect(findingsOf(`\uFEFF${GOOD}`)[0]?.mend).toContain("without a byte order mark");
  });
});

test("a text that is JSON has no finding", () => {
  expect(findingsOf(GOOD)).toEqual([]);
});
