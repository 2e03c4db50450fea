import { isDraft } from "../data/isDraft.ts";
import { editionId } from "../model/editionId.ts";
import { type EditionLog, recordedEdition } from "../model/editionLog.ts";
import type { Finding } from "./finding.ts";

/** Has the present edition of a dossier that is published a day of its own? A draft needs none. */
export function editionRecorded(log: EditionLog, dossierId: string, json: unknown): Finding[] {
  if (isDraft(json) || recordedEdition(log, dossierId, json)) return [];
  return [
    {
      pointer: "",
      wrong: `Its content is edition ${editionId(json)}, which has no day in editions.json.`,
      mend: "When nothing else is to be mended, npm run editions records it with today's day; keep that file with the dossier.",
    },
  ];
}
