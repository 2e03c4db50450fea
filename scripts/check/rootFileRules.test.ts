import { beforeAll, describe, expect, test } from "vitest";
import { lintedExamples } from "./lintedExamples.ts";

/** For each file what it may import, and what it may not. */
const files = {
  "src/early.ts": { may: ["./url/firstPaint.ts"], mayNot: ["./url/viewSearch.ts", "./model/view.ts", "react"] },
  "src/main.tsx": {
    may: ["react", "react-dom/client", "./app/x.tsx", "./ui/x.ts", "./url/x.ts", "./styles/x.css", "./views/map/x.css"],
    mayNot: ["./views/map/x.ts", "./data/x.ts", "./checks/x.ts", "leaflet", "@tanstack/react-query", "../scripts/x.ts"],
  },
  "src/prerender.tsx": {
    may: ["react", "react-dom/static", "./app/x.tsx", "./model/x.ts", "./url/x.ts"],
    mayNot: ["./views/map/x.ts", "./ui/x.ts", "./styles/x.css", "node:fs"],
  },
  "src/another.ts": { may: [], mayNot: ["./model/x.ts", "react"] },
};
const cases = Object.entries(files).map(([file, { may, mayNot }]) => ({ file, may, mayNot }));

let complaints: (file: string) => string;

beforeAll(function lintExamples() {
  const examples = cases.map(({ file, may, mayNot }) => {
    const imports = [...may, ...mayNot].map((path) => `import "${path}";`).join("\n");
    return [file, `${imports}\nexport const here = () => location.href;\n`] as const;
  });
  complaints = lintedExamples(examples);
}, 60_000);

describe("the linter", () => {
  test.each(cases)("refuses every import of $file but those that it may have", ({ file, mayNot }) => {
    const refused = [...complaints(file).matchAll(/'([^']*)' import is restricted/g)].map(([, path]) => path);
    expect(new Set(refused)).toEqual(new Set(mayNot));
  });

  test.each([
    ["src/main.tsx", "knows no view but by its style"],
    ["src/another.ts", "needs a line in scripts/check/rootFileRules.mjs"],
  ])("says why: %s", (file, reason) => {
    expect(complaints(file)).toContain(reason);
  });

  test("lets early.ts alone read the address", () => {
    const readers = cases.filter(({ file }) => !complaints(file).includes("Only url/ touches the address"));
    expect(readers.map(({ file }) => file)).toEqual(["src/early.ts"]);
  });
});
