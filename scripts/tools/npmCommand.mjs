/**
 * How to run npm from here: the very npm that runs this script, through Node, which needs no shell on any system;
 * without one, whatever `npm` is on the PATH (a .cmd file on Windows, hence the shell).
 * @returns {{ command: string, before: string[], options: { shell?: boolean } }}
 */
export function npmCommand() {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith("npm-cli.js")) return { command: process.execPath, before: [npm], options: {} };
  return { command: "npm", before: [], options: { shell: process.platform === "win32" } };
}
