import type { ActorId } from "../../model/actor.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { IndexedDossier, IndexedName } from "../../model/siteIndex.ts";
import { foldedText } from "../../records/foldedText.ts";
import { actorOf, personOf } from "../../records/lookup.ts";

/** The same person, country or organisation in another dossier. */
export interface AlsoIn {
  dossier: IndexedDossier;
  kind: "people" | "countries" | "organisations";
  /** As the other dossier has it. */
  found: IndexedName;
}

/**
 * In which other dossiers the person met somebody. Ids are each dossier's own, so an equal one does not suffice: a name or
 * an alias must be the same as well.
 */
export function personAlsoIn(dossier: Dossier, id: string, index: readonly IndexedDossier[]): AlsoIn[] {
  const { name, aliases, nativeName } = personOf(dossier, id);
  const own = [name, ...aliases, ...(nativeName === undefined ? [] : [nativeName])];
  return inOthers(dossier, index, "people", (one) => one.id === id && isNamedAlike(own, one));
}

/** The same for a country, whose code is the same everywhere, or an organisation, whose name must be the same too. */
export function actorAlsoIn(dossier: Dossier, id: ActorId, index: readonly IndexedDossier[]): AlsoIn[] {
  const { kind, name, short, aliases } = actorOf(dossier, id);
  if (kind === "country") return inOthers(dossier, index, "countries", (one) => one.id === id);
  return inOthers(
    dossier,
    index,
    "organisations",
    (one) => one.id === id && isNamedAlike([name, short, ...aliases], one),
  );
}

function inOthers(
  { id }: Dossier,
  index: readonly IndexedDossier[],
  kind: AlsoIn["kind"],
  isSame: (name: IndexedName) => boolean,
): AlsoIn[] {
  return index
    .filter((other) => other.id !== id)
    .flatMap((other) => {
      const found = other.names[kind].find((one) => one.meetings > 0 && isSame(one));
      return found === undefined ? [] : [{ dossier: other, kind, found }];
    });
}

function isNamedAlike(own: readonly string[], { name, aliases }: IndexedName): boolean {
  const names = new Set([name, ...aliases].map(foldedText));
  return own.some((one) => names.has(foldedText(one)));
}
