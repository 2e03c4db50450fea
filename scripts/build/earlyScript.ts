import { join } from "node:path";
import { build, type Rolldown } from "vite";

/** The text of the early script, `src/early.ts` with what it imports, as `inlineScript` gives it. */
export function earlyScript(): Promise<string> {
  return inlineScript("early.ts");
}

/**
 * The text of a file at src's root with what it imports, as a classic script that runs at once and leaves no name of its own
 * behind. Throws when it cannot be built.
 */
export async function inlineScript(file: string): Promise<string> {
  const result = (await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: join(import.meta.dirname, "../../src", file), output: { format: "iife" } },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code.trim();
}
