import type { ActorId } from "../model/actor.ts";
import type { Dossier } from "../model/dossier.ts";
import { termsOf } from "./datedRecords.ts";
import type { Finding } from "./finding.ts";
import { occursInAny } from "./occursIn.ts";
import type { Subject } from "./subject.ts";

/**
 * Is nothing put into a counterpart's mouth? Short of an agreement, whoever speaks besides the focus country is named
 * among the terms cited for the statement, by country or by person.
 */
export function speakersAreEvidenced({ dossier }: Subject): Finding[] {
  return dossier.statements.flatMap(({ act, by, sources }, index) =>
    by.flatMap((country, number) => {
      if (act === "agreed" || country === dossier.focus) return [];
      if (namesOf(dossier, country).some((name) => occursInAny(termsOf(sources), name))) return [];
      return [
        {
          pointer: `/statements/${index}/by/${number}`,
          wrong: `Nothing among the cited terms names ${country} or who spoke for it.`,
          mend: "Correct who said it or the act, or cite the words that name the speaker.",
        },
      ];
    }),
  );
}

function namesOf({ countries, people, meetings }: Dossier, country: ActorId): string[] {
  const speakers = meetings.flatMap(({ parties }) =>
    parties.filter((party) => party.actor === country).flatMap((party) => party.people.map(({ person }) => person)),
  );
  return [
    ...countries.filter(({ code }) => code === country).map(({ name }) => name),
    ...people.filter(({ id }) => speakers.includes(id)).map(({ name }) => name),
  ];
}
