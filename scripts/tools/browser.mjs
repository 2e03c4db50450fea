import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

/** Chromium without the parts of a browser that nobody looks at. */
const shellName = "chromium-headless-shell";
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];

/**
 * Finds a Chromium-based browser: the one named by SIDELINES_BROWSER, else Playwright's own, else an
 * installed one. Gives its path, or null. Throws an Error if SIDELINES_BROWSER names no file, rather than quietly
 * testing with another browser.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env.SIDELINES_BROWSER;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`SIDELINES_BROWSER is ${named}, which is not a file`);
  }
  return [playwrightBrowser(), ...usualPlaces()].find(isBrowser) ?? null;
}

/**
 * The browser for tests: a headless shell where one is installed, because a page costs it half the processor time, else
 * any (`findBrowser`).
 * @returns {string | null}
 */
export function findTestBrowser() {
  if (process.env.SIDELINES_BROWSER) return findBrowser();
  return findHeadlessShell() ?? findBrowser();
}

/** @returns {string | null} the path of Debian's headless shell */
export function findHeadlessShell() {
  return process.platform === "linux" ? (inFolders([shellName]).find(isBrowser) ?? null) : null;
}

/**
 * Command-line arguments for the tests' browser: no traffic of its own, and a sandbox unless the user is root, for
 * whom Chromium refuses to start with one.
 * @returns {string[]}
 */
export function browserArguments() {
  const quiet = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-default-browser-check",
    "--no-first-run",
  ];
  return process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet;
}

/** @returns {string} where Playwright keeps its Chromium, whether or not it is there */
function playwrightBrowser() {
  return createRequire(import.meta.url)("@playwright/test").chromium.executablePath();
}

/** @returns {string[]} paths at which Chrome, Chromium or Edge may be installed */
function usualPlaces() {
  const { env } = process;
  if (process.platform === "darwin") {
    const applications = ["/Applications", join(env.HOME ?? "/", "Applications")];
    return ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap((name) =>
      applications.map((folder) => join(folder, `${name}.app`, "Contents", "MacOS", name)),
    );
  }
  if (process.platform === "win32") {
    const programs = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return [
      "Google\\Chrome\\Application\\chrome.exe",
      "Chromium\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ].flatMap((file) => programs.map((folder) => join(folder, file)));
  }
  return inFolders(names);
}

/**
 * @param {string[]} names of programs
 * @returns {string[]} the paths at which Linux may have them
 */
function inFolders(names) {
  const path = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const folders = [...path, "/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * @param {string} path
 * @returns {boolean} whether a browser is there. On Linux it is asked for its version, because Ubuntu puts a script
 *   that only prints an advice at /usr/bin/chromium-browser; Chrome on Windows would open a window if asked.
 */
function isBrowser(path) {
  if (!existsSync(path)) return false;
  if (process.platform !== "linux") return true;
  return spawnSync(path, ["--version"], { timeout: 20_000, stdio: "ignore" }).status === 0;
}
