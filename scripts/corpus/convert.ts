// `npm run convert-corpus`: writes the dossier of India's defence minister from the collection in data/.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { indiaDossier } from "./indiaDossier.ts";

const path = `public/data/dossiers/${indiaDossier.id}.json`;
writeFileSync(join(import.meta.dirname, "../..", path), `${JSON.stringify(indiaDossier, null, 2)}\n`);
console.log(`${path}: now ask npm run check-data; when nothing is to be mended but its edition, npm run editions.`);
