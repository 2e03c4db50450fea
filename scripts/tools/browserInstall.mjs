// Makes sure that there is a browser for the tests, and prints its path.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findHeadlessShell, findTestBrowser } from "./browser.mjs";

const isRoot = process.getuid?.() === 0;
const playwrightCli = "node_modules/@playwright/test/cli.js";

const mayUseApt = isRoot && existsSync("/usr/bin/apt-get");

if (mayUseApt && !process.env.SIDELINES_BROWSER && findHeadlessShell() === null)
  installWithApt("chromium-headless-shell");
let browser = findTestBrowser();
if (browser === null && mayUseApt) {
  installWithApt("chromium");
  browser = findTestBrowser();
}
if (browser === null) {
  installWithPlaywright();
  browser = findTestBrowser();
}
if (browser === null) {
  console.error("No browser for the tests: install Chrome or Chromium, or set SIDELINES_BROWSER to the path of one.");
  process.exitCode = 1;
} else {
  console.log(`Browser: ${browser}`);
}

/**
 * A package of Debian's own Chromium, with the libraries it needs.
 * @param {string} browserPackage
 */
function installWithApt(browserPackage) {
  console.log(`Installing ${browserPackage} with apt-get…`);
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", browserPackage, "fonts-liberation"]);
}

/** Playwright's download; as root on Linux with the system libraries that it needs. */
function installWithPlaywright() {
  console.log("No browser found; downloading Playwright's Chromium…");
  const withLibraries = isRoot && process.platform === "linux" ? ["--with-deps"] : [];
  run(process.execPath, [playwrightCli, "install", ...withLibraries, "chromium"]);
}

/**
 * A failure is not an error here: whether a browser is there afterwards is what counts.
 * @param {string} command
 * @param {string[]} parameters
 */
function run(command, parameters) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(command, parameters, { stdio: "inherit", timeout: 240_000, env });
}
