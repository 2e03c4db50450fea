import { expect, test } from "vitest";
import { countPlaywright, countStep, countVitest } from "./testCounts.mjs";

test("countStep counts a static check as one", () => {
  expect(countStep(true, undefined)).toEqual({ passed: 1, failed: 0 });
  expect(countStep(false, undefined)).toEqual({ passed: 0, failed: 1 });
});

test("countStep counts a runner that wrote no report, ran no test or failed without a failing test as failed", () => {
  expect(countStep(true, null)).toEqual({ passed: 0, failed: 1 });
  expect(countStep(true, { passed: 0, failed: 0 })).toEqual({ passed: 0, failed: 1 });
  expect(countStep(false, { passed: 7, failed: 0 })).toEqual({ passed: 7, failed: 1 });
  expect(countStep(false, { passed: 7, failed: 2 })).toEqual({ passed: 7, failed: 2 });
});

test("countVitest counts a file that cannot be loaded as one failure, and a skipped test too", () => {
  const testResults = [
    { status: "passed", assertionResults: [{ status: "passed" }, { status: "skipped" }] },
    { status: "failed", assertionResults: [{ status: "passed" }, { status: "failed" }] },
    { status: "failed", assertionResults: [] },
  ];
  expect(countVitest({ testResults })).toEqual({ passed: 2, failed: 3 });
});

test("countPlaywright counts flaky and skipped tests, and errors outside of tests, as failures", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
  expect(countPlaywright({ stats, errors: ["no server"] })).toEqual({ passed: 5, failed: 4 });
});
