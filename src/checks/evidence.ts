import type { ActorId } from "../model/actor.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Source } from "../model/report.ts";
import { occursInAny } from "./occursIn.ts";

/**
 * Whether terms can be asked for evidence of a record at all: every report cited for it was read. What stands in a text
 * that nobody here saw cannot be among the terms.
 */
export function isAllRead({ reports }: Dossier, sources: readonly Source[]): boolean {
  return sources.every(({ report }) => reports.find(({ id }) => id === report)?.textSeen !== "none");
}

/** Whether all reports cited are in English, the one language whose words for dates and acts are read. */
export function isAllEnglish({ reports }: Dossier, sources: readonly Source[]): boolean {
  return sources.every(({ report }) => /^en\b/.test(reports.find(({ id }) => id === report)?.language ?? ""));
}

/** The names under which a report may print a country or an organisation: its own, and its aliases and initials. */
export function actorNames({ countries, organisations }: Dossier, actor: ActorId): string[] {
  const country = countries.find(({ code }) => code === actor);
  if (country) return [country.name, ...country.aliases];
  const organisation = organisations.find(({ id }) => id === actor);
  return organisation ? [organisation.name, organisation.short, ...organisation.aliases] : [actor];
}

/** The names under which a report may print a person. */
export function personNames({ people }: Dossier, id: string): string[] {
  const person = people.find((one) => one.id === id);
  return person ? [person.name, ...person.aliases, ...(person.nativeName ? [person.nativeName] : [])] : [id];
}

/** The words of a person's name that nobody else of the dossier bears: reports shorten who has been named. */
export function shortNames({ people }: Dossier, id: string): string[] {
  const wordsIn = (name: string) => name.match(/[\p{L}\p{N}'’-]{3,}/gu) ?? [];
  const others = new Set(people.filter((one) => one.id !== id).flatMap(({ name }) => wordsIn(name)));
  return wordsIn(people.find((one) => one.id === id)?.name ?? "").filter((word) => !others.has(word));
}

/** Whether one of the names is among the terms. */
export function isNamedIn(terms: readonly string[], names: readonly string[]): boolean {
  return names.some((name) => occursInAny(terms, name));
}
