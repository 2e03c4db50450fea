import { fileURLToPath } from "node:url";
import { layerOverrides } from "./scripts/check/layerRules.mjs";
import { roomOverrides } from "./scripts/check/roomRules.mjs";
import { rootFileOverrides } from "./scripts/check/rootFileRules.mjs";

const compilerRules = [
  "error-boundaries",
  "exhaustive-deps",
  "globals",
  "immutability",
  "incompatible-library",
  "no-deriving-state-in-effects",
  "preserve-manual-memoization",
  "purity",
  "refs",
  "rules-of-hooks",
  "set-state-in-effect",
  "set-state-in-render",
  "static-components",
  "unsupported-syntax",
  "use-memo",
  "void-use-memo",
];

const fileLength = { skipBlankLines: true, skipComments: true };

export default {
  plugins: ["typescript", "unicorn", "oxc", "import", "react", "jsx-a11y", "promise", "vitest"],
  jsPlugins: [fileURLToPath(new URL("./scripts/check/loneText.mjs", import.meta.url))],
  categories: { correctness: "error" },
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: "error" },
  ignorePatterns: ["dist", "reports", "test-results"],
  rules: {
    ...Object.fromEntries(compilerRules.map((rule) => [`react/${rule}`, "error"])),
    "react/button-has-type": "error",
    // What a page says stands in src/words; signs may stand where they are drawn.
    "react/jsx-no-literals": ["error", { allowedStrings: [":", ",", ";", "?", "·", "↗", "×", "+", "−"] }],
    "react/no-array-index-key": "error",
    "react/no-danger": "error",
    "react/no-unstable-nested-components": "error",

    "typescript/ban-ts-comment": "error",
    "typescript/consistent-type-imports": ["error", { disallowTypeAnnotations: true, fixStyle: "inline-type-imports" }],
    "typescript/no-explicit-any": "error",
    "typescript/no-misused-promises": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/no-unnecessary-type-assertion": "error",
    "typescript/no-unsafe-argument": "error",
    "typescript/no-unsafe-assignment": "error",
    "typescript/no-unsafe-call": "error",
    "typescript/no-unsafe-member-access": "error",
    "typescript/no-unsafe-return": "error",
    "typescript/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],

    "sidelines/lone-text": "error",

    eqeqeq: "error",
    "import/no-cycle": "error",
    "import/no-duplicates": ["error", { "prefer-inline": true }],
    "import/no-mutable-exports": "error",
    // A status or group role on a plain element is right as well, and Escape on a <details> is no click target: axe
    // checks the rendered page.
    "jsx-a11y/no-noninteractive-element-interactions": "off",
    "jsx-a11y/prefer-tag-over-role": "off",
    "max-lines": ["error", { max: 200, ...fileLength }],
    "no-console": "error",
    "no-eval": "error",
    "no-param-reassign": "error",
    "no-var": "error",
    "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"], location: "anywhere" }],
    "prefer-const": "error",
    "unicorn/no-abusive-eslint-disable": "error",
  },
  overrides: [
    { files: ["scripts/**", "bench/**", "src/testing/**"], rules: { "no-console": "off" } },
    // Plain JavaScript meets `any` at every JSON.parse; tsc still checks that of scripts/.
    {
      files: ["**/*.mjs", "public/*.js"],
      rules: {
        "typescript/no-unsafe-argument": "off",
        "typescript/no-unsafe-assignment": "off",
        "typescript/no-unsafe-call": "off",
        "typescript/no-unsafe-member-access": "off",
        "typescript/no-unsafe-return": "off",
      },
    },
    {
      files: ["**/*.test.{ts,tsx}", "e2e/**"],
      rules: {
        "max-lines": ["error", { max: 300, ...fileLength }],
        "vitest/consistent-test-it": ["error", { fn: "test", withinDescribe: "test" }],
        "vitest/no-disabled-tests": "error",
        "vitest/no-focused-tests": "error",
        "sidelines/lone-text": "off",
        "react/jsx-no-literals": "off",
        "typescript/no-non-null-assertion": "off",
      },
    },
    ...layerOverrides(),
    ...rootFileOverrides(),
    ...roomOverrides(),
  ],
};
