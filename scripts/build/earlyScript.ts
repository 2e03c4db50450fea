import { join } from "node:path";
import { build, type Rolldown } from "vite";

/**
 * The text of the early script, `src/early.ts` with what it imports, as a classic script that runs at once and leaves no
 * name of its own behind. Throws when it cannot be built.
 */
export async function earlyScript(): Promise<string> {
  const result = (await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(import.meta.dirname, "../../src/early.ts"), output: { format: "iife" } },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code.trim();
}
