// `npm run editions`: gives the present edition of each published dossier its day. See docs/publishing.md.
import { join } from "node:path";
import { endWith } from "../tools/outcome.ts";
import { recordEditions } from "./recordEditions.ts";
import { utcToday } from "./utcToday.ts";

endWith(recordEditions(join(import.meta.dirname, "../..", "public", "data"), utcToday()));
