import type { Actor } from "../../model/actor.ts";
import type { Dossier, Person, Place, Topic } from "../../model/dossier.ts";
import type { Meeting, Party } from "../../model/meeting.ts";
import type { Act } from "../../model/statement.ts";
import { byName } from "../../records/byName.ts";
import { actorOf, personOf, topicOf, venueOf } from "../../records/lookup.ts";
import { counterpartActors, meetingLabel } from "../../records/meetingName.ts";
import { byAct, type StatementAt, statementsAt } from "../../records/statementsAt.ts";
import type { View } from "../../view/view.ts";
import { type CardSummary, cardSummary } from "./cardSummary.ts";
import { type MeetingInView, meetingIndex } from "./meetingIndex.ts";

/** A delegate with the person's record. */
export interface NamedDelegate {
  person: Person;
  office: string | null;
  rank: string | null;
}

/** What a card of the list shows. */
export interface MeetingCard {
  meeting: Meeting;
  /** What tells it from every other: the counterparts, and a date or a person where they met more than once. */
  name: string;
  /** Those across from the dossier's focus; all of a meeting without it. */
  counterparts: Actor[];
  /** Every side with who spoke for them, in the meeting's order. */
  sides: { actor: Actor; delegates: NamedDelegate[] }[];
  /** Null where none is known, or there was none. */
  place: Place | null;
  /** The counterpart that is also the venue's country; null where none is. */
  host: Actor | null;
  /** It fits the filters only through a statement that the report leaves open. */
  isOpenFit: boolean;
  summary: CardSummary;
  /** Those with an agreement first, those that only an open statement has last. */
  topics: { topic: Topic; isOpen: boolean }[];
  groups: { act: Act; statements: StatementAt[] }[];
}

/** The cards of the meetings in view, sorted as the view asks. Equal ones keep the dossier's order. */
export function meetingCards(dossier: Dossier, view: View): MeetingCard[] {
  const cards = meetingIndex(dossier)
    .meetingsInView(view)
    .map((found) => meetingCard(dossier, found));
  if (view.sort === "country") return cards.toSorted((one, other) => byName(one, other));
  if (view.sort === "topics") return cards.toSorted((one, other) => certainTopics(other) - certainTopics(one));
  return cards;
}

/** The card of one meeting. */
export function meetingCard(dossier: Dossier, { meeting, isOpen }: MeetingInView): MeetingCard {
  const counterparts = counterpartActors(dossier, meeting);
  const place = venueOf(dossier, meeting);
  const statements = statementsAt(dossier, meeting.id);
  return {
    meeting,
    name: meetingLabel(dossier, meeting),
    counterparts,
    sides: meeting.parties.map((side) => ({
      actor: actorOf(dossier, side.actor),
      delegates: namedDelegates(dossier, side),
    })),
    place,
    host: counterparts.find(({ id }) => id === place?.country) ?? null,
    isOpenFit: isOpen,
    summary: cardSummary(dossier, meeting),
    topics: topicsOf(dossier, meeting, statements),
    groups: byAct(statements),
  };
}

/** The people of a party with their records. */
export function namedDelegates(dossier: Dossier, party: Party): NamedDelegate[] {
  return party.people.map(({ person, office, rank }) => ({ person: personOf(dossier, person), office, rank }));
}

function topicsOf(dossier: Dossier, meeting: Meeting, statements: readonly StatementAt[]): MeetingCard["topics"] {
  const certain = statements.filter(({ certainty }) => certainty !== "open");
  const topicIds = (from: readonly StatementAt[]) => from.flatMap(({ statement }) => statement.topics);
  const agreed = topicIds(certain.filter(({ statement }) => statement.act === "agreed"));
  const certainIds = new Set([...agreed, ...topicIds(certain), ...meeting.topics]);
  const ids = [...new Set([...certainIds, ...topicIds(statements)])];
  return ids.map((id) => ({ topic: topicOf(dossier, id), isOpen: !certainIds.has(id) }));
}

function certainTopics(card: MeetingCard): number {
  return card.topics.filter(({ isOpen }) => !isOpen).length;
}
