import type { Dossier } from "../model/dossier.ts";
import { counterpartsOf, type Delegate, type Meeting, type Party } from "../model/meeting.ts";
import { termsOf } from "./datedRecords.ts";
import { actorNames, isAllRead, isNamedIn, personNames } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { printedRank } from "./printedRank.ts";
import type { Subject } from "./subject.ts";

/**
 * Do the terms cited for a meeting name who came, and from where? So a swapped minister shows without the
 * report. That the report has the terms is asked by `termsOccur`; what stands in a text that was not read is not asked.
 */
export function partiesAreEvidenced({ dossier }: Subject): Finding[] {
  return dossier.meetings.flatMap((meeting, index) =>
    isAllRead(dossier, meeting.sources)
      ? counterpartsOf(meeting, dossier.focus).flatMap((party) =>
          counterpartProblems(dossier, meeting, party, `/meetings/${index}/parties/${meeting.parties.indexOf(party)}`),
        )
      : [],
  );
}

function counterpartProblems(dossier: Dossier, meeting: Meeting, party: Party, side: string): Finding[] {
  const terms = termsOf(meeting.sources);
  const names = actorNames(dossier, party.actor);
  return [
    ...(isNamedIn(terms, names) ? [] : [notNamed(`${side}/actor`, names[0] ?? party.actor)]),
    ...party.people.flatMap((delegate, number) =>
      delegateProblems(dossier, delegate, terms, `${side}/people/${number}`),
    ),
  ];
}

function delegateProblems(dossier: Dossier, delegate: Delegate, terms: readonly string[], at: string): Finding[] {
  const names = personNames(dossier, delegate.person);
  const [name = delegate.person] = names;
  if (!isNamedIn(terms, names)) return [notNamed(`${at}/person`, name)];
  const rank = terms.map((term) => printedRank(term, name)).find((printed) => printed !== null);
  if (rank === undefined || rank === delegate.rank) return [];
  return [
    {
      pointer: `${at}/rank`,
      wrong: `The rank is ${delegate.rank ?? "none"}; the cited terms print “${rank} ${name}”.`,
      mend: `Write the rank as printed, ${rank}, or correct the term.`,
    },
  ];
}

function notNamed(pointer: string, name: string): Finding {
  return {
    pointer,
    wrong: `Nothing among the terms cited for this meeting names ${name}.`,
    mend: `Correct it, or add a source whose terms have “${name}”; where the report prints another name, list that among the aliases.`,
  };
}
