// `npm run digests -- --source REPORT=FILE DOSSIER`: fills in the digests of a dossier's reports. See docs/dossier.md.
import { fillDigests } from "./fillDigests.ts";
import { endWith } from "./outcome.ts";

endWith(fillDigests(process.argv.slice(2)));
