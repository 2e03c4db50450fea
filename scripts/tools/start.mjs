// `npm start`: install what is missing, build, serve. Until the install is done, Node's own modules only.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installDependencies, nodeProblem } from "./install.mjs";
import { npmCommand } from "./npmCommand.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

try {
  const problem = nodeProblem(process.versions.node);
  if (problem !== null) throw new Error(problem);
  installDependencies(root);
  build();
  const { serve } = await import("./serve.mjs");
  const port = await serve({ folder: join(root, "dist"), port: Number(process.env.PORT || 4173) });
  console.log(`\nSidelines is at http://127.0.0.1:${port}/  (Ctrl+C stops it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function build() {
  const { command, before, options } = npmCommand();
  const { status } = spawnSync(command, [...before, "run", "build"], { cwd: root, stdio: "inherit", ...options });
  if (status !== 0) throw new Error("The build failed: see its message above");
}
