import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { editionId } from "./editionId.ts";

test("the id is the start of the SHA-256 of the JSON with sorted keys", () => {
  const canonical = '{"a":[1,null,"é"],"b":{"c":true,"d":"x"}}';
  const expected = createHash("sha256").update(canonical, "utf8").digest("hex").slice(0, 12);
  expect(editionId({ b: { d: "x", c: true }, a: [1, null, "é"] })).toBe(expected);
});

test("the order of keys and the note to editors change nothing", () => {
  expect(editionId({ $schema: "../dossier.schema.json", id: "a", title: "b" })).toBe(
    editionId({ title: "b", id: "a" }),
  );
});

test("a $schema deeper down is content", () => {
  expect(editionId({ a: { $schema: "b" } })).not.toBe(editionId({ a: {} }));
});

test("one changed letter, or another order of a list, is another edition", () => {
  const content = { meetings: [{ id: "china" }, { id: "belarus" }] };
  expect(editionId({ meetings: [{ id: "chinb" }, { id: "belarus" }] })).not.toBe(editionId(content));
  expect(editionId({ meetings: content.meetings.toReversed() })).not.toBe(editionId(content));
});

test("writing a file and reading it again keeps the edition", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (content) => {
      expect(editionId(JSON.parse(JSON.stringify(content, null, 2)))).toBe(editionId(content));
      expect(editionId(content)).toMatch(/^[0-9a-f]{12}$/);
    }),
  );
});
