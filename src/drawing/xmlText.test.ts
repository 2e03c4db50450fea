import { expect, test } from "vitest";
import { xmlText } from "./xmlText.ts";

test("xmlText escapes what has a meaning in XML", () => {
  expect(xmlText('<a b="c">&')).toBe("&lt;a b=&quot;c&quot;&gt;&amp;");
});

test("xmlText replaces what XML cannot hold", () => {
  expect(xmlText("a\u0007b\ud800c\uffffd")).toBe("a?b\ufffdc?d");
});

test("xmlText keeps letters of every script and line ends", () => {
  expect(xmlText("董军\n🌍\tñ")).toBe("董军\n🌍\tñ");
});
