// `npm run migrate -- DOSSIER…`: brings dossier files to today's format. See docs/dossier.md.
import { migrateFiles } from "./migrateFiles.ts";
import { endWith } from "./outcome.ts";

endWith(migrateFiles(process.argv.slice(2)));
