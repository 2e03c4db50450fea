/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Counts what Vitest's JSON report tells. A file that could not be loaded has no tests and counts as one failure; so
 * does every test that was skipped or only planned, because a test that does not run proves nothing.
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Count}
 */
export function countVitest({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter(({ status }) => status === "passed").length;
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  return { passed, failed: tests.length - passed + brokenFiles.length };
}

/**
 * Counts what Playwright's JSON report tells: skipped and flaky tests, and errors outside of tests, are failures.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Count}
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/**
 * The count of one step. Without a report (`undefined`) the step itself counts as one. With one, a runner that
 * crashed, wrote no report (`null`), ran no test, or failed for a reason that its report does not show adds a failure.
 * @param {boolean} hasSucceeded the exit code was 0
 * @param {Count | null | undefined} reported
 * @returns {Count}
 */
export function countStep(hasSucceeded, reported) {
  if (reported === undefined) return hasSucceeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (reported === null) return { passed: 0, failed: 1 };
  const hasHiddenFailure = reported.failed === 0 && (!hasSucceeded || reported.passed === 0);
  return hasHiddenFailure ? { ...reported, failed: 1 } : reported;
}
