import { expect, test } from "vitest";
import { textsOf } from "./textsOf.ts";

test("textsOf gives every text with its pointer and nearest named key", () => {
  expect(textsOf({ people: [{ name: "A", aliases: ["B"] }], "a/b~": "C", number: 3, none: null })).toEqual([
    { pointer: "/people/0/name", key: "name", text: "A" },
    { pointer: "/people/0/aliases/0", key: "aliases", text: "B" },
    { pointer: "/a~1b~0", key: "a/b~", text: "C" },
  ]);
});
