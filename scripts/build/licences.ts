/** A package in the built scripts, as Vite's `build.license` tells of it. */
export interface BundledPackage {
  name: string;
  version: string;
  /** The SPDX identifier or expression of its package.json; null when it names none. */
  identifier: string | null;
  /** Its licence file; null when it has none. */
  text: string | null;
}

/** Path of the licences below the site's root. */
export const LICENCES = "licences.txt";

/** What asks for its notice to be kept, and for nothing else that a site could break. */
const ALLOWED = new Set(["0BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"]);

/** What was looked at one by one (docs/dependencies.md), and holds for these packages alone. */
const LOOKED_AT = new Map([
  ["react-leaflet", "Hippocratic-2.1"],
  ["@react-leaflet/core", "Hippocratic-2.1"],
]);

/**
 * The licences of what the site ships, in one text: its own, then that of each bundled package. Throws an Error that names
 * every package whose licence nobody has allowed here, or whose text is missing.
 */
export function licencesText(packages: readonly BundledPackage[], own: string): string {
  const problems = packages.flatMap(problemOf);
  if (packages.length === 0) problems.push("the build names no package at all");
  if (problems.length > 0) throw new Error(`Licences (scripts/build/licences.ts): ${problems.join("; ")}.`);
  const sections = packages.map(({ name, version, identifier, text }) => [`${name} ${version}`, identifier, text]);
  return [
    "The software of this site, and the packages in it, with their licences. The data have their own terms: data/CREDITS.txt",
    packages.map(({ name, version, identifier }) => `${name} ${version}: ${identifier}`).join("\n"),
    section(["Sidelines", "MIT", own]),
    ...sections.map(section),
  ]
    .join("\n\n")
    .concat("\n");
}

function problemOf({ name, version, identifier, text }: BundledPackage): string[] {
  const isAllowed = identifier !== null && (ALLOWED.has(identifier) || LOOKED_AT.get(name) === identifier);
  return [
    ...(isAllowed ? [] : [`${name} ${version} is under ${identifier ?? "no licence"}, which is not allowed`]),
    ...(text?.trim() ? [] : [`${name} ${version} has no text of its licence`]),
  ];
}

function section([title, identifier, text]: readonly (string | null | undefined)[]): string {
  return `${"-".repeat(80)}\n${title} (${identifier})\n\n${text?.trim()}`;
}
