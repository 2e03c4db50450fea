// `npm run check-data`: asks of every data file whether it can be relied on. See docs/dossier.md.
import { join } from "node:path";
import { checkData } from "./commandLine.ts";

const { exitCode, output } = checkData(process.argv.slice(2), join(import.meta.dirname, "../..", "public", "data"));
(exitCode === 2 ? process.stderr : process.stdout).write(output);
process.exitCode = exitCode;
