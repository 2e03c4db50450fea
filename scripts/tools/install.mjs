// Runs before anything is installed: Node's own modules only.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { npmCommand } from "./npmCommand.mjs";

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/**
 * Says what is wrong with the running Node, or gives null if it will do.
 * @param {string} version as in `process.versions.node`
 * @returns {string | null}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isEnough = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  return isEnough
    ? null
    : `Sidelines needs Node 20.19 or later (or 22.12 or later); this is ${version}. See https://nodejs.org/`;
}

/**
 * Whether what npm put into node_modules is what the lockfile asks for. Contents are compared, not times: a fresh
 * checkout makes every file new. Optional packages may be missing, as those of other systems are.
 * @param {Packages} wanted `packages` of package-lock.json
 * @param {Packages} installed `packages` of node_modules/.package-lock.json
 * @returns {boolean}
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || installed[path]?.version === version || (optional === true && installed[path] === undefined),
  );
}

/**
 * Installs what the lockfile names, unless it is there. Throws an Error if npm fails.
 * @param {string} root folder of package.json
 */
export function installDependencies(root) {
  const installed = join(root, "node_modules", ".package-lock.json");
  if (existsSync(installed) && isInstalled(readPackages(join(root, "package-lock.json")), readPackages(installed)))
    return;
  console.log("Installing the dependencies (npm ci)…");
  // --include=dev: the build tools are wanted even where NODE_ENV is "production".
  const { command, before, options } = npmCommand();
  const { status } = spawnSync(command, [...before, "ci", "--include=dev", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    ...options,
  });
  if (status !== 0) throw new Error("npm ci failed: see its message above");
}

/**
 * @param {string} file
 * @returns {Packages}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}
