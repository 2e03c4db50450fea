import { createHash } from "node:crypto";
import type { Dossier } from "../../src/model/dossier.ts";

/**
 * The file that a written page starts from: the dossier as the schema gave it, which the page need not judge again. Its
 * name holds its content's digest, so that it may be kept for good, and lies where all files do that may. The dossier's own
 * file, in the documented format, stays what it is, for everybody else.
 */
export function modelFile(dossier: Dossier): { path: string; text: string } {
  const text = JSON.stringify(dossier);
  const digest = createHash("sha256").update(text).digest("hex").slice(0, 10);
  return { path: `assets/${dossier.id}-${digest}.json`, text };
}
