// `npm run migrate -- FILE…`: brings dossier files to today's format. See docs/dossier.md.
import { readFileSync, writeFileSync } from "node:fs";
import { migrateDossier } from "../../src/data/migrateDossier.ts";

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write("Usage: npm run migrate -- DOSSIER FILE…\n");
  process.exitCode = 2;
}
for (const file of files) {
  try {
    const text = readFileSync(file, "utf8");
    const json: unknown = JSON.parse(text);
    const migrated = migrateDossier(json);
    if (migrated !== json) writeFileSync(file, `${JSON.stringify(migrated, null, 2)}\n`);
    process.stdout.write(`${file}: ${migrated === json ? "nothing to do" : "brought to today's format"}\n`);
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
