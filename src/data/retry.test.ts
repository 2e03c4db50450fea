import { expect, test } from "vitest";
import { DataFailure, type FailureKind } from "./problem.ts";
import { mayPass } from "./retry.ts";

test.each<[FailureKind, number, boolean]>([
  ["offline", 0, true],
  ["offline", 1, true],
  ["offline", 2, false],
  ["http", 0, true],
  ["http", 2, false],
  ["json", 0, false],
  ["content", 0, false],
])("a failure of kind %s after %i others is tried again: %s", (kind, failures, isTried) => {
  expect(mayPass(failures, new DataFailure(kind, "data/x.json", "It failed."))).toBe(isTried);
});

test("an error of the code is not tried again", () => {
  expect(mayPass(0, new TypeError("undefined is not a function"))).toBe(false);
});
