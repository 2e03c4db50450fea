import type { Dossier } from "../model/dossier.ts";
import { counterpartOf, type Delegate, type Meeting } from "../model/meeting.ts";
import { termsOf } from "./datedRecords.ts";
import type { Finding } from "./finding.ts";
import { occursInAny } from "./occursIn.ts";
import { printedRank } from "./printedRank.ts";
import type { Subject } from "./subject.ts";

/**
 * Do the terms cited for a meeting name who came, and from where? So a swapped minister shows without the
 * report. That the report has the terms is asked by `termsOccur`.
 */
export function partiesAreEvidenced({ dossier }: Subject): Finding[] {
  return dossier.meetings.flatMap((meeting, index) => counterpartProblems(dossier, meeting, `/meetings/${index}`));
}

function counterpartProblems(dossier: Dossier, meeting: Meeting, at: string): Finding[] {
  const terms = termsOf(meeting.sources);
  const party = counterpartOf(meeting, dossier.focus);
  const side = `${at}/parties/${meeting.parties.indexOf(party)}`;
  const country = dossier.countries.find(({ code }) => code === party.actor)?.name ?? party.actor;
  return [
    ...(occursInAny(terms, country) ? [] : [notNamed(`${side}/country`, country)]),
    ...party.people.flatMap((delegate, number) =>
      delegateProblems(dossier, delegate, terms, `${side}/people/${number}`),
    ),
  ];
}

function delegateProblems(dossier: Dossier, delegate: Delegate, terms: readonly string[], at: string): Finding[] {
  const name = dossier.people.find(({ id }) => id === delegate.person)?.name ?? delegate.person;
  if (!occursInAny(terms, name)) return [notNamed(`${at}/person`, name)];
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
    mend: `Correct it, or add a source whose terms have “${name}” as the report prints it.`,
  };
}
