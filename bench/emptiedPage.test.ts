import { describe, expect, test } from "vitest";
import { emptiedPage } from "./emptiedPage.ts";

const before = `<html><head><style>a > b{content:"&<"}</style><script>if (1 < 2 && 3) go()</script></head><body>`;
const after = `<noscript><p>Words</p></noscript><script type="module" src="./main.js"></script></body></html>`;
const content = `<div id="root"><p>Four <div>meetings</div></p></div>`;
const data = `<script type="application/json" id="written">{"a":"\\u003c/div>"}</script><link rel="preload" href="./a.json" />`;

describe("emptiedPage", () => {
  test("takes away what was written for the first paint with its data, and leaves all else to the letter", () => {
    expect(emptiedPage(before + content + data + after)).toBe(`${before}<div id="root"></div>${after}`);
  });

  test("refuses a page into which nothing was written", () => {
    expect(() => emptiedPage(`${before}<div id="root"></div>${after}`)).toThrow("no written content");
  });
});
