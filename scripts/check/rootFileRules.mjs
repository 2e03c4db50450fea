import { restrictedAddresses } from "./layerRules.mjs";

/**
 * What the files at src's root may import. Each is where a program begins; a file without a line here may import nothing.
 * @typedef {{ file: string, may: string[], because: string, mayReadAddress?: boolean }} RootFile
 */

/** @type {RootFile[]} */
const rootFiles = [
  { file: "*.{ts,tsx}", may: [], because: "a new file at src's root needs a line in scripts/check/rootFileRules.mjs" },
  {
    file: "early.ts",
    may: ["./url/firstPaint.ts"],
    because: "it stands in the head of every page with all that it imports",
    mayReadAddress: true,
  },
  {
    file: "notFound.ts",
    may: [],
    because: "it stands in 404.html and finds the site before anything of it can be loaded",
    mayReadAddress: true,
  },
  {
    file: "main.tsx",
    may: ["react", "react-dom", "react-dom/*", "./app/**", "./ui/**", "./url/**", "./styles/*.css", "./views/*/*.css"],
    because: "it puts the app onto the page and knows no view but by its style",
  },
  {
    file: "prerender.tsx",
    may: ["react", "react-dom/*", "./app/**", "./model/**", "./url/**"],
    because: "it draws the app as text and has no page to touch",
  },
];

/**
 * Overrides for oxlint, one for each file.
 * @returns {object[]}
 */
export function rootFileOverrides() {
  return rootFiles.map(({ file, may, because, mayReadAddress = false }) => ({
    files: [`src/${file}`],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["**", ...may.map((path) => `!${path}`)], message: rootFileMessage(may, because) }] },
      ],
      "no-restricted-globals": mayReadAddress ? "off" : restrictedAddresses(),
    },
  }));
}

/**
 * @param {string[]} may
 * @param {string} because
 */
function rootFileMessage(may, because) {
  return `This file may import ${may.length === 0 ? "nothing" : `${may.join(", ")} only`}: ${because}.`;
}
