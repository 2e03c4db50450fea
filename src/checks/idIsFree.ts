import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** Folders that the built site has beside those of its dossiers. */
const TAKEN = ["assets", "cards", "data", "dossiers", "oembed"];

/** Can the dossier's pages lie below its id? What the site itself has there would be written over. */
export function idIsFree({ dossier: { id } }: Subject): Finding[] {
  if (!TAKEN.includes(id)) return [];
  return [
    {
      pointer: "/id",
      wrong: `The site has a folder “${id}” of its own.`,
      mend: `Choose another id. Taken are ${TAKEN.join(", ")}.`,
    },
  ];
}
