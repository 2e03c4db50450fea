import type { ActorId } from "../model/actor.ts";
import type { Dossier } from "../model/dossier.ts";
import { termsOf } from "./datedRecords.ts";
import { actorNames, isAllRead, isNamedIn, personNames, shortNames } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/**
 * Is nothing put into a counterpart's mouth? Short of an agreement, whoever speaks besides the focus country is named
 * among the terms cited for the statement, by country or by person.
 */
export function speakersAreEvidenced({ dossier }: Subject): Finding[] {
  return dossier.statements.flatMap(({ act, by, accountOf, sources }, index) =>
    by.flatMap((actor, number) => {
      if (act === "agreed" || actor === dossier.focus || actor === accountOf || !isAllRead(dossier, sources)) return [];
      if (isNamedIn(termsOf(sources), namesOf(dossier, actor))) return [];
      return [
        {
          pointer: `/statements/${index}/by/${number}`,
          wrong: `Nothing among the cited terms names ${actor} or who spoke for it.`,
          mend: "Correct who said it or the act, or cite the words that name the speaker; a statement whose speaker is not told is “reported”.",
        },
      ];
    }),
  );
}

function namesOf(dossier: Dossier, actor: ActorId): string[] {
  const speakers = dossier.meetings.flatMap(({ parties }) =>
    parties.filter((party) => party.actor === actor).flatMap((party) => party.people.map(({ person }) => person)),
  );
  return [
    ...actorNames(dossier, actor),
    ...speakers.flatMap((person) => [...personNames(dossier, person), ...shortNames(dossier, person)]),
  ];
}
