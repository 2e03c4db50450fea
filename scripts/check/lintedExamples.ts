import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const repository = join(import.meta.dirname, "../..");

interface Diagnostic {
  filename: string;
  code: string;
  message: string;
  help?: string;
}

/**
 * Lints example files, each a path from the project's root and its text, under the project's rules in a folder of their
 * own. Gives a function for what the linter says of one of them: rule, message and advice, a line each.
 */
export function lintedExamples(examples: readonly (readonly [file: string, text: string, ...rest: unknown[]])[]) {
  const folder = mkdtempSync(join(tmpdir(), "sidelines-lint-"));
  const config = new URL("../../oxlint.config.mjs", import.meta.url).href;
  for (const [file, text] of [...examples, ["oxlint.config.mjs", `export { default } from "${config}";`] as const]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const cli = join(repository, "node_modules", "oxlint", "bin", "oxlint");
  const run = spawnSync(process.execPath, [cli, "-c", "oxlint.config.mjs", "--format=json"], {
    cwd: folder,
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: Diagnostic[] };

  return function complaints(file: string): string {
    return diagnostics
      .filter(({ filename }) => filename.replaceAll("\\", "/").endsWith(file))
      .map(({ code, message, help }) => `${code}: ${message} ${help ?? ""}`)
      .join("\n");
  };
}
