import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { editionId } from "./editionId.ts";

test("editionId is the start of the SHA-256 of the JSON with sorted keys", () => {
  const canonical = '{"a":[1,null,"é"],"b":{"c":true,"d":"x"}}';
  const expected = createHash("sha256").update(canonical, "utf8").digest("hex").slice(0, 12);
  expect(editionId({ b: { d: "x", c: true }, a: [1, null, "é"] })).toBe(expected);
});

test("editionId does not change with the order of keys and the note to editors", () => {
  expect(editionId({ $schema: "../dossier.schema.json", id: "a", title: "b" })).toBe(
    editionId({ title: "b", id: "a" }),
  );
});

test("editionId takes a $schema deeper down for content", () => {
  expect(editionId({ a: { $schema: "b" } })).not.toBe(editionId({ a: {} }));
});

test("editionId changes with one letter, and with the order of a list", () => {
  const content = { meetings: [{ id: "china" }, { id: "belarus" }] };
  expect(editionId({ meetings: [{ id: "chinb" }, { id: "belarus" }] })).not.toBe(editionId(content));
  expect(editionId({ meetings: content.meetings.toReversed() })).not.toBe(editionId(content));
});

test("editionId survives writing a file and reading it again", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (content) => {
      expect(editionId(JSON.parse(JSON.stringify(content, null, 2)))).toBe(editionId(content));
      expect(editionId(content)).toMatch(/^[0-9a-f]{12}$/);
    }),
  );
});
