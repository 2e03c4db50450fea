// `npm run editions`: gives the present edition of each published dossier its day. See docs/publishing.md.
import { join } from "node:path";
import { parseDay } from "../../src/model/day.ts";
import { endWith } from "./outcome.ts";
import { recordEditions } from "./recordEditions.ts";

const today = parseDay(new Date().toISOString().slice(0, 10));
if (today) endWith(recordEditions(join(import.meta.dirname, "../..", "public", "data"), today));
