import type { Actor } from "../model/actor.ts";
import type { Country } from "../model/country.ts";
import type { Discrepancy, Dossier, DossierEvent, Place } from "../model/dossier.ts";
import { counterpartsOf, type Meeting, type Party } from "../model/meeting.ts";
import type { Source } from "../model/report.ts";
import { differencesOf } from "../records/differences.ts";
import { actorOf, eventOf, venueOf } from "../records/lookup.ts";
import { meetingMark } from "../records/meetingName.ts";
import { type StatementAt, statementsAt } from "../records/statementsAt.ts";
import { type NamedDelegate, namedDelegates } from "../selectors/meetings/meetingCards.ts";
import { type MeetingInView, meetingIndex } from "../selectors/meetings/meetingIndex.ts";
import { shareLink } from "../url/viewHref.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";

/** One side of a meeting with its records. */
export interface Side {
  actor: Actor;
  delegates: NamedDelegate[];
}

/** A statement as it concerns one meeting, with those of its speakers who were party to that meeting. */
export interface SpokenStatement extends StatementAt {
  speakers: Actor[];
}

/** Everything that an export tells of one meeting. */
export interface MeetingFacts {
  meeting: Meeting;
  /** It fits the view's filters only through a statement that the report leaves open. */
  isOpenFit: boolean;
  /** All parties: the focus first, then the others in the meeting's order. */
  sides: Side[];
  /** The focus's side; null when it took no part. */
  focus: Side | null;
  /** Those across from it; all of them when it took no part. */
  counterparts: Side[];
  /** Who or what tells it from others with the same sides, where the date does not. */
  mark: string | null;
  /** Null where none is known, or there was none. */
  venue: Place | null;
  occasion: DossierEvent | null;
  statements: SpokenStatement[];
  /**
   * ids of what was spoken of by the report's word. A topic that only an open statement has is left out: formats with
   * no room for the doubt would tell it as a fact.
   */
  certainTopics: string[];
  /** How date and place are known, that nothing is told of the content, and notes on the names of those who took part. */
  notes: string[];
  /** Where accounts of it differ: told with whatever else is told of it. */
  differences: readonly Discrepancy[];
  /** The sources of the meeting itself, then those of its statements. */
  sources: Source[];
  /** The meeting's own link, without any filter. */
  link: string;
}

/** The facts of every meeting in view, in the dossier's order. */
export function factsInView(dossier: Dossier, view: View, siteRoot: string): MeetingFacts[] {
  return meetingIndex(dossier)
    .meetingsInView(view)
    .map((found) => meetingFacts(dossier, found, siteRoot));
}

/** The facts of one meeting. `siteRoot` is the site's absolute address, with a slash at its end. */
export function meetingFacts(dossier: Dossier, { meeting, isOpen }: MeetingInView, siteRoot: string): MeetingFacts {
  const counterparts = counterpartsOf(meeting, dossier.focus).map((party) => sideOf(dossier, party));
  const own = meeting.parties.find(({ actor }) => actor === dossier.focus);
  const focus = own ? sideOf(dossier, own) : null;
  const sides = focus ? [focus, ...counterparts] : counterparts;
  const statements = statementsAt(dossier, meeting.id).map((at) => ({
    ...at,
    speakers: speakersAt(dossier, at, meeting),
  }));
  const certain = statements.filter(({ certainty }) => certainty !== "open");
  const people = sides.flatMap(({ delegates }) => delegates.map(({ person }) => person));
  const nameNotes = people.map(({ name, note }) => (note === undefined ? undefined : `${name}: ${note}`));
  return {
    meeting,
    isOpenFit: isOpen,
    sides,
    focus,
    counterparts,
    mark: meetingMark(dossier, meeting),
    venue: venueOf(dossier, meeting),
    occasion: meeting.occasion === undefined ? null : eventOf(dossier, meeting.occasion),
    statements,
    certainTopics: [...new Set([...certain.flatMap(({ statement }) => statement.topics), ...meeting.topics])],
    notes: [meeting.dateNote, meeting.placeNote, meeting.untold, ...nameNotes].filter((note) => note !== undefined),
    differences: differencesOf(dossier, meeting.id),
    sources: [...meeting.sources, ...statements.flatMap(({ statement }) => statement.sources)],
    link: meetingLink(dossier, meeting.id, siteRoot),
  };
}

/** The full link of a meeting without any filter. */
export function meetingLink(dossier: Dossier, meeting: string, siteRoot: string): string {
  return shareLink(siteRoot, dossier.id, { ...DEFAULT_VIEW, meeting });
}

/** The full link of the whole dossier. */
export function dossierLink(dossier: Dossier, siteRoot: string): string {
  return shareLink(siteRoot, dossier.id, DEFAULT_VIEW);
}

/** The country of a place, as far as the dossier knows it: a venue's country need not have taken part. */
export function placeCountry(dossier: Dossier, place: Place): Country | null {
  return dossier.countries.find(({ code }) => code === place.country) ?? null;
}

function sideOf(dossier: Dossier, party: Party): Side {
  return { actor: actorOf(dossier, party.actor), delegates: namedDelegates(dossier, party) };
}

function speakersAt(dossier: Dossier, { statement }: StatementAt, meeting: Meeting): Actor[] {
  return meeting.parties
    .map(({ actor }) => actor)
    .filter((id) => statement.by.includes(id))
    .map((id) => actorOf(dossier, id));
}
