import { builtinModules } from "node:module";
import { layers } from "./layers.mjs";

/** @typedef {import("./layers.mjs").Layer} Layer */

const folders = [...layers.map(({ folder }) => folder), "testing"];

/** Packages that only one folder may use, so that replacing the library touches that folder only. */
const owners = [
  { folder: "views/map", packages: ["leaflet", "leaflet/*", "react-leaflet", "react-leaflet/*", "@react-leaflet/*"] },
  { folder: "views/timeline", packages: ["recharts", "recharts/*"] },
];

/**
 * The filters themselves, who test meetings: only these may use them, so that one index answers for the meetings and
 * another can stand there. Their names, and the words that they need, are for all.
 */
const behindIndex = {
  places: ["filters", "view", "url"],
  selectors: ["activeFilters", "facets", "knownView", "meetingIndex"],
  group: ["**/filters/*.ts", "!**/filters/filterName.ts", "!**/filters/valueWords.ts"],
  message:
    "Ask meetingIndex(dossier) which meetings fit, and the selectors what is chosen: they loop over all filters.",
};

const ofUrl = ["location", "history"].map((name) => ({
  name,
  message: "Only url/ touches the address and the history: the URL is the one state.",
}));
const ofData = [{ name: "fetch", message: "Only data/ fetches: what comes from outside is checked there." }];

/** Only tests run in Node alone. */
const ofNode = {
  regex: `^(node:.*|(${builtinModules.filter((name) => !name.startsWith("_")).join("|")})(/.*)?)$`,
  message: "What is in src/ runs in a browser too: modules of Node are for scripts/ and for tests.",
};

/**
 * Overrides for oxlint: for each folder (and the two views that own a library) what it may not import or touch. Tests
 * are under the same rules, but may use testing/ as well.
 * @returns {object[]}
 */
export function layerOverrides() {
  const places = layers.flatMap((layer) => [
    { layer, place: layer.folder },
    ...owners
      .filter(({ folder }) => folder.startsWith(`${layer.folder}/`))
      .map(({ folder }) => ({ layer, place: folder })),
  ]);
  return places.flatMap(({ layer, place }) => [
    { files: [`src/${place}/**/*.{ts,tsx}`], rules: rulesOf(layer, place, layer.may) },
    { files: [`src/${place}/**/*.test.{ts,tsx}`], rules: rulesOf(layer, place, [...layer.may, "testing"]) },
    ...(place === "selectors" ? overridesBehindIndex(layer) : []),
  ]);
}

/** @param {Layer} layer */
function overridesBehindIndex(layer) {
  const files = (/** @type {string} */ end) =>
    behindIndex.selectors.map((name) => `src/selectors/meetings/${name}${end}`);
  return [
    { files: files(".ts"), rules: rulesOf(layer, layer.folder, layer.may, []) },
    { files: files(".test.ts"), rules: rulesOf(layer, layer.folder, [...layer.may, "testing"], []) },
  ];
}

/**
 * @param {Layer} layer
 * @param {string} place the layer's folder, or one within it that owns a library
 * @param {string[]} may
 * @param {{ group: string[], message: string }[]} behind what is for a few other places or files only
 */
function rulesOf(layer, place, may, behind = behindIndex.places.includes(place) ? [] : [behindIndex]) {
  const forbidden = folders.filter((folder) => folder !== layer.folder && !may.includes(folder));
  const patterns = [
    {
      regex: `^(\\./)?(\\.\\./)+(src/)?(${forbidden.join("|")})(/|$)`,
      message: `${layer.folder}/ may import from ${[...may, layer.folder].join(", ")} only: ${layer.because}.`,
    },
    ...(layer.packages ? [{ group: layer.packages, message: `Not in ${layer.folder}/: ${layer.because}.` }] : []),
    ...owners
      .filter(({ folder }) => folder !== place)
      .map((owner) => ({
        group: owner.packages,
        message: `Only ${owner.folder}/ uses this library, so that it can be replaced there.`,
      })),
    ...(layer.folder === "views" ? otherViewPatterns() : []),
    ...behind.map(({ group, message }) => ({ group, message })),
    ...(may.includes("testing") ? [] : [ofNode]),
  ];
  return {
    "no-restricted-imports": ["error", { patterns }],
    "no-restricted-globals": globalsRule(restrictedGlobals(layer)),
  };
}

/** The rule for a place that neither touches the address nor fetches. */
export function restrictedAddresses() {
  return globalsRule([...ofUrl, ...ofData]);
}

/** @param {{ name: string, message: string }[]} globals */
function globalsRule(globals) {
  return ["error", { globals, checkGlobalObject: true, globalObjects: ["document"] }];
}

/** Views lie one folder deep: `../name` from there is another view. Folders within a view are not foreseen. */
function otherViewPatterns() {
  const message =
    "A view never imports another view: what two of them need belongs into selectors, parts, ui or words.";
  return [
    { regex: "^(\\./)?\\.\\./[^.]", message },
    { regex: "^(\\./)?(\\.\\./)+views/", message },
  ];
}

/** @param {Layer} layer */
function restrictedGlobals({ folder, globals = [], because }) {
  const ofLayer = globals.map((name) => ({ name, message: `Not in ${folder}/: ${because}.` }));
  return [...ofLayer, ...(folder === "url" ? [] : ofUrl), ...(folder === "data" ? [] : ofData)];
}
