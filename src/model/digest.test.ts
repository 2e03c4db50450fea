import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryText } from "../testing/arbitraryText.ts";
import { reportDigest, textDigest } from "./digest.ts";
import { normalisedText } from "./normalisedText.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

test("the digest of abc is the one of the standard's own example", () => {
  expect(textDigest("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("a text's digest is SHA-256 of its normalised form in UTF-8", () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      expect(textDigest(text)).toBe(sha256(normalisedText(text)));
    }),
  );
});

test("typography does not change a digest; a word, a letter's case or an order does", () => {
  const digest = textDigest("The “India–China” border");
  expect(textDigest(' The "India-China"\u00A0border ')).toBe(digest);
  expect(textDigest('The "india-China" border')).not.toBe(digest);
  expect(textDigest('The border "India-China"')).not.toBe(digest);
});

test("a report's digest is that of its normalised paragraphs, joined with line feeds", () => {
  expect(reportDigest([" One’s ", "two"])).toBe(sha256("One's\ntwo"));
  expect(reportDigest(["two", "One’s"])).not.toBe(reportDigest(["One’s", "two"]));
  expect(reportDigest(["a b"])).not.toBe(reportDigest(["a", "b"]));
});
