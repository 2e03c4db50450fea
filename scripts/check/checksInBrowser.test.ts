import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build, type Rolldown } from "vite";
import { beforeAll, describe, expect, test } from "vitest";
import { checkDossier } from "../../src/checks/checkDossier.ts";
import { reportParagraphs } from "../../src/checks/reportParagraphs.ts";
import { editedDossier } from "../../src/testing/injectedFaults.ts";
import { realWorld } from "../../src/testing/realWorld.ts";
import { STAND_IN_FILE } from "../../src/testing/standIn.ts";

const folder = join(import.meta.dirname, "../../src/checks").replaceAll("\\", "/");
const files = readdirSync(folder).filter((name) => !name.endsWith(".test.ts"));
/** What a browser has besides JavaScript itself, of which Node's names are not a part. */
const browserGlobals = { TextEncoder, URL };

let modules: string[];
let code: string;

/** All files of the folder as one classic script that sets `checks`, made as for a page. */
async function bundleChecks() {
  const input = "all-checks";
  const result = (await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input, output: { format: "iife", name: "checks" }, preserveEntrySignatures: "strict" },
    },
    plugins: [
      {
        name: "all-checks",
        resolveId: (id) => (id === input ? id : null),
        load: (id) => (id === input ? files.map((name) => `export * from "${folder}/${name}";`).join("\n") : null),
        buildEnd() {
          modules = [...this.getModuleIds()];
        },
      },
    ],
  })) as Rolldown.RolldownOutput;
  code = result.output[0].code;
}

beforeAll(bundleChecks, 60_000);

describe("the checks of a dossier", () => {
  test("import no module of Node, themselves or through others", () => {
    expect(modules.length).toBeGreaterThan(files.length);
    // So the bundler calls what it has no module of a browser for.
    expect(modules.filter((id) => id.includes("browser-external"))).toEqual([]);
  });

  test("find the same without Node's globals as with them", () => {
    const json = editedDossier({ "/meetings/1/date": "2025-06-25", "/countries/1/name": "Japan" });
    const report = "ians-2025-06-27";
    const page = createContext({
      ...browserGlobals,
      json: JSON.stringify(json),
      world: realWorld,
      report,
      text: STAND_IN_FILE,
    });
    const found = runInContext(
      `${code}; JSON.stringify(checks.checkDossier(JSON.parse(json), {
        world, originals: new Map([[report, checks.reportParagraphs(text)]]),
      }))`,
      page,
    ) as string;
    const originals = new Map([[report, reportParagraphs(STAND_IN_FILE)]]);
    const expected = checkDossier(json, { world: realWorld, originals });
    expect(expected.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(["/countries/1/name", "/meetings/1/date", "/reports/0/digest/text"]),
    );
    expect(JSON.parse(found)).toEqual(expected);
  });
});
