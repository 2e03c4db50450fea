// `npm test`: install what is missing, run every check, and end with one line of totals. `npm run check` (argument
// "check") leaves out what needs a build and a browser. Until the install is done, Node's own modules only.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installDependencies, nodeProblem } from "../tools/install.mjs";
import { npmCommand } from "../tools/npmCommand.mjs";
import { countPlaywright, countStep, countVitest } from "./testCounts.mjs";

/** @import { Count } from "./testCounts.mjs" */

const root = fileURLToPath(new URL("../..", import.meta.url));
/** How long one check may take, in milliseconds; Playwright ends before that by itself (`globalTimeout`), and says why. */
const timeout = 2_400_000;
/** @type {(Count & { step: string })[]} */
const results = [];

try {
  const problem = nodeProblem(process.versions.node);
  if (problem !== null) throw new Error(problem);
  installDependencies(root);
  await runAll(process.argv[2] === "check");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  results.push({ step: "test run", passed: 0, failed: 1 });
}
printTotals();

/** @param {boolean} isQuick */
async function runAll(isQuick) {
  for (const script of ["types", "lint", "format:check", "dead-code"]) step(script);
  const unitReport = join(root, "reports", "unit.json");
  step("unit", { reportFile: unitReport, countReport: countVitest });
  if (isQuick) return;

  const hasSite = step("build");
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  if ("check-data" in scripts) step("check-data");
  if (hasSite) {
    step("bytes");
    const { findFreePort } = await import("../tools/freePort.mjs");
    const port = await findFreePort(4319);
    const e2eReport = join(root, "reports", "e2e.json");
    step("e2e", { reportFile: e2eReport, countReport: countPlaywright, env: { SIDELINES_TEST_PORT: String(port) } });
  } else {
    console.log("\n▶ e2e: not run, because there is no built site");
    results.push({ step: "e2e", passed: 0, failed: 1 });
  }
}

/**
 * Runs one npm script and notes its count: that of the test runner's own report, or one for a script without report.
 * @param {string} script
 * @param {{ reportFile?: string, countReport?: (report: any) => Count, env?: Record<string, string> }} [options]
 * @returns {boolean} whether it passed
 */
function step(script, { reportFile, countReport, env } = {}) {
  console.log(`\n▶ ${script}`);
  // A report of an earlier run must not be counted when this one ends before writing its own.
  if (reportFile !== undefined) rmSync(reportFile, { force: true });
  const { command, before, options } = npmCommand();
  const { status, error } = spawnSync(command, [...before, "run", "--silent", script], {
    cwd: root,
    stdio: "inherit",
    timeout,
    env: { ...process.env, ...env },
    ...options,
  });
  if (error !== undefined) console.error(`${script} was stopped: ${error.message}`);
  const report =
    reportFile !== undefined && existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, "utf8")) : null;
  const count = countStep(status === 0, countReport === undefined ? undefined : report && countReport(report));
  results.push({ step: script, ...count });
  return count.failed === 0;
}

function printTotals() {
  console.log("");
  for (const { step, passed, failed } of results) {
    console.log(`${failed === 0 ? "✓" : "✗"} ${step}: ${passed} passed, ${failed} failed`);
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
