import { RE2JS } from "re2js";
import { describe, expect, test } from "vitest";
import { outputOf, pythonWith } from "../../src/testing/programs.ts";
import { jsonSchemas } from "./jsonSchemas.ts";
import { portablePattern } from "./portablePattern.ts";

const PATTERNS = [
  ...new Set(jsonSchemas().flatMap(({ text }) => patternsIn(JSON.parse(text) as Record<string, unknown>))),
];

/** Texts that tell dialects apart: white space and digits of many scripts, control characters, ends. */
const TEXTS = Array.from(
  "a 1\t\u0000\u001F\u007F\u009F\u00A0\u00AD\u1680\u180E\u200E\u2003\u2028\u202A\u202E\u202F\u205F\u2065\u2066\u2069\u206A\u3000\uFEFF\u0661\u{1F600}<>/-",
)
  .flatMap((letter) => [letter, `a${letter}`, `${letter}a`, `a${letter}a`, `2025-0${letter}`])
  .concat(
    "a",
    "a b c",
    "a b c d",
    "2025-06-26",
    "2025-06~/2025-07",
    "[2025,2026]",
    "CHN",
    "Asia/Kolkata",
    "https://a",
    "",
  );

function patternsIn(schema: Record<string, unknown>): string[] {
  const own = typeof schema.pattern === "string" ? [schema.pattern] : [];
  const inner = Object.values(schema).filter((value) => typeof value === "object" && value !== null);
  return [...own, ...inner.flatMap((value) => patternsIn(value as Record<string, unknown>))];
}

/** For each pattern the texts that it finds, as JSON Schema reads it in JavaScript. */
function foundHere(): string[][] {
  return PATTERNS.map((pattern) => TEXTS.filter((text) => new RegExp(pattern, "u").test(text)));
}

test("there are patterns to judge", () => {
  expect(PATTERNS.length).toBeGreaterThan(10);
});

test("RE2 of Go finds by each pattern what JavaScript finds", () => {
  expect(PATTERNS.map((pattern) => TEXTS.filter((text) => RE2JS.compile(pattern).matcher(text).find()))).toEqual(
    foundHere(),
  );
});

test("Python finds it too", () => {
  const python = pythonWith("re");
  const script =
    "import json,re,sys\np,t=json.load(sys.stdin)\njson.dump([[s for s in t if re.search(q,s)] for q in p],sys.stdout)";
  const input = JSON.stringify([PATTERNS, TEXTS]);
  // Without Python, another reader of the same few escapes stands in: JavaScript's own without the Unicode flag.
  const found = python
    ? (JSON.parse(outputOf(python, ["-c", script], { input })) as string[][])
    : PATTERNS.map((pattern) => TEXTS.filter((text) => new RegExp(pattern).test(text)));
  expect(found).toEqual(foundHere());
});

describe("portablePattern", () => {
  test.each([
    [/^\d{4}\/\d$/, "^[0-9]{4}/[0-9]$"],
    [/^[\d/]$/, "^[0-9/]$"],
    [/^\[a\]\.json$/, "^\\[a\\]\\.json$"],
    [/[\u202A-\u202E]/, "[\u202A-\u202E]"],
    [/[^\p{Cc}]/u, "[^\\x00-\\x1f\\x7f-\\x9f]"],
  ])("writes %s as %s", ({ source }, pattern) => {
    expect(portablePattern(source)).toBe(pattern);
  });

  test.each([/^(?!a)/, /a(?<!b)/, /\p{L}/u, /\w/, /\bword/, /\u0041/, /[\S]/])("refuses %s", ({ source }) => {
    expect(() => portablePattern(source)).toThrow("A validator may not know");
  });
});
