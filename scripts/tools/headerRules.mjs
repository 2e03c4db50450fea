/**
 * The headers that a `_headers` file gives to a path.
 * @typedef {{ pattern: string, headers: [name: string, value: string][] }} HeaderRule
 */

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a line that begins with a path, where `*` stands for whatever
 * comes, and below it indented lines with a header each. Lines that begin with `#`, and empty ones, say nothing.
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function readHeaderRules(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const line of text.split("\n").filter((one) => one.trim() !== "" && !one.startsWith("#"))) {
    const [name = "", ...value] = line.trim().split(":");
    if (/^\s/.test(line)) rules.at(-1)?.headers.push([name, value.join(":").trim()]);
    else rules.push({ pattern: line.trim(), headers: [] });
  }
  return rules;
}

/**
 * The headers of every rule that a path below the site's root fits, such as `/assets/index.js`.
 * @param {readonly HeaderRule[]} rules
 * @param {string} path
 * @returns {[name: string, value: string][]}
 */
export function headersFor(rules, path) {
  return rules.filter(({ pattern }) => fits(pattern, path)).flatMap(({ headers }) => headers);
}

/**
 * @param {string} pattern
 * @param {string} path
 */
function fits(pattern, path) {
  const [start = "", end] = pattern.split("*");
  return end === undefined ? path === start : path.startsWith(start) && path.endsWith(end);
}
