import { expect, test } from "vitest";
import { marked, parseHostMessage } from "./embedMessages.ts";

test("a message carries the mark of the contract", () => {
  expect(marked({ type: "height", height: 640 })).toEqual({ sidelines: 1, type: "height", height: 640 });
});

test.each([
  [{ sidelines: 1, type: "hello" }, { type: "hello" }],
  [{ sidelines: 1, type: "hello", href: "/x/" }, { type: "hello" }],
  [
    { sidelines: 1, type: "show", href: "/x/?q=a" },
    { type: "show", href: "/x/?q=a" },
  ],
])("%j is read", (data, message) => {
  expect(parseHostMessage(data)).toEqual(message);
});

test.each([
  null,
  "hello",
  1,
  [],
  {},
  { type: "hello" },
  { sidelines: 2, type: "hello" },
  { sidelines: "1", type: "hello" },
  { sidelines: 1 },
  { sidelines: 1, type: "shout" },
  { sidelines: 1, type: "show" },
  { sidelines: 1, type: "show", href: { toString: () => "/x/" } },
])("%j is no message of a host", (data) => {
  expect(parseHostMessage(data)).toBeNull();
});
