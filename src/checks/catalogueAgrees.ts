import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/**
 * Does the catalogue's line name the same dossier, in the same words? A dossier that was given by path and that no
 * catalogue lists has nothing to agree with.
 */
export function catalogueAgrees({ dossier, entry }: Subject): Finding[] {
  if (entry === undefined) return [];
  const { id, title } = dossier;
  const expectations = [
    { pointer: "/id", own: id, listed: entry.id, name: "id" },
    { pointer: "/title", own: title, listed: entry.title, name: "title" },
    { pointer: "/id", own: `dossiers/${id}.json`, listed: entry.file, name: "file" },
  ];
  return expectations
    .filter(({ own, listed }) => own !== listed)
    .map(({ pointer, own, listed, name }) => ({
      pointer,
      wrong: `The catalogue gives the ${name} “${listed}”; by this file it is “${own}”.`,
      mend: `Write the same ${name} in both. Ids are part of links: a published one is never changed.`,
    }));
}
