// `npm run check-data`: asks of every data file whether it can be relied on. See docs/dossier.md.
import { join } from "node:path";
import { endWith } from "../tools/outcome.ts";
import { checkData } from "./commandLine.ts";

endWith(checkData(process.argv.slice(2), join(import.meta.dirname, "../..", "public", "data")));
