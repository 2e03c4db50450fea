import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Programs that nobody here wrote, for tests that open what the page gives away. A machine may lack any of them: a test
 * asks `hasProgram` or `pythonWith`, and judges with a package of npm as well, so that it is never empty.
 */
export type Program = "ogr2ogr" | "rsvg-convert" | "pandoc" | "bibtex";

/** Whether this machine has the program. */
export function hasProgram(program: Program): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
}

/** A Python of this machine that has the module; null where none has. */
export function pythonWith(module: string): string | null {
  const found = ["python3", "/usr/bin/python3"].find(
    (python) => spawnSync(python, ["-c", `import ${module}`], { stdio: "ignore" }).status === 0,
  );
  return found ?? null;
}

/** What a program writes. Throws with all that it says when it fails, or warns where `isSilent` is asked for. */
export function outputOf(
  program: string,
  args: readonly string[],
  { input, cwd, isSilent = false }: { input?: string; cwd?: string; isSilent?: boolean } = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: "utf8",
    maxBuffer: 2 ** 27,
    ...(input !== undefined && { input }),
    ...(cwd !== undefined && { cwd }),
  });
  if (error) throw error;
  if (status !== 0 || (isSilent && stderr !== "")) throw new Error(`${program} ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}

/** Files in a folder of their own, which is gone when `work` is done. Gives what `work` gives. */
export function withFiles<Result>(files: Readonly<Record<string, string>>, work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "sidelines-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
