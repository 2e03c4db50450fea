import type { Actor, ActorId } from "../../model/actor.ts";
import type { Dossier, Place } from "../../model/dossier.ts";
import type { Meeting } from "../../model/meeting.ts";
import { grouped } from "../../records/grouped.ts";
import { actorOf } from "../../records/lookup.ts";
import { perDossier } from "../../records/perDossier.ts";
import type { View } from "../../view/view.ts";
import { meetingIndex } from "../meetings/meetingIndex.ts";
import { type CountStep, countStep } from "./countSteps.ts";
import { soleVenue } from "./soleVenue.ts";

/** Where a line begins or ends: the anchor of a party, or the venue. */
export interface LinkEnd {
  name: string;
  at: Actor["anchor"];
}

/** A line that stands for meetings: the way of a party to the venue, or what joins two that met. */
export interface MapLink {
  /** `BLR-qingdao` for a way to the venue; the two ids in alphabetical order, `CHN-IND`, for a pair. */
  key: string;
  /** Of a pair, the focus country when it is one of them. */
  from: LinkEnd;
  to: LinkEnd;
  /** It leads to the venue, and is drawn with an arrow's head. */
  isToVenue: boolean;
  /** ids of all meetings that it stands for, in the dossier's order. */
  meetings: string[];
  /** ids of those that fit the view. */
  shown: string[];
  isInView: boolean;
  /** Every meeting that fits does so only through a statement that the report leaves open. */
  isOpen: boolean;
  /** All that fit were held by phone or video. */
  isRemote: boolean;
  /** The step of how many fit; null where the map tells no numbers. */
  step: CountStep | null;
  /** The open meeting of the view is one of them. */
  isSelected: boolean;
}

/**
 * Where all met at one place: a link to it for each party from elsewhere, so that nobody reads a meeting into a
 * country that was only a guest's home. With several venues: one link for each pair that met. In the order of their
 * first meeting in the dossier.
 */
export function mapLinks(dossier: Dossier, view: View): MapLink[] {
  const fits = new Map(
    meetingIndex(dossier)
      .meetingsInView(view)
      .map(({ meeting, isOpen }) => [meeting.id, { isOpen, isRemote: meeting.contact !== "in-person" }]),
  );
  return lines(dossier).map((line): MapLink => {
    const shown = line.meetings.filter((id) => fits.has(id));
    return {
      ...line,
      shown,
      isInView: shown.length > 0,
      isOpen: shown.length > 0 && shown.every((id) => fits.get(id)?.isOpen),
      isRemote: shown.length > 0 && shown.every((id) => fits.get(id)?.isRemote),
      step: countStep(dossier, shown.length),
      isSelected: view.meeting !== null && line.meetings.includes(view.meeting),
    };
  });
}

/** What no view changes. */
type Line = Pick<MapLink, "key" | "from" | "to" | "isToVenue" | "meetings">;

const lines = perDossier((dossier): Line[] => {
  const venue = soleVenue(dossier);
  return venue ? waysTo(venue, dossier) : pairLines(dossier);
});

function waysTo(venue: Place, dossier: Dossier): Line[] {
  const guests = grouped(dossier.meetings, ({ parties }) =>
    parties.map(({ actor }) => actor).filter((actor) => actor !== venue.country),
  );
  return Array.from(guests, ([guest, meetings]) => ({
    key: `${guest}-${venue.id}`,
    from: partyEnd(dossier, guest),
    to: { name: venue.name, at: { lat: venue.lat, lon: venue.lon } },
    isToVenue: true,
    meetings: meetings.map(({ id }) => id),
  }));
}

function pairLines(dossier: Dossier): Line[] {
  const pairs = grouped(dossier.meetings, (meeting) => pairsOf(meeting, dossier.focus).map(keyOf));
  return Array.from(pairs, ([key, meetings]) => {
    const [one, other] = pairsOf(meetings[0], dossier.focus).find((pair) => keyOf(pair) === key) ?? missingPair(key);
    const [from, to] = other === dossier.focus ? [other, one] : [one, other];
    return {
      key,
      from: partyEnd(dossier, from),
      to: partyEnd(dossier, to),
      isToVenue: false,
      meetings: meetings.map(({ id }) => id),
    };
  });
}

type Pair = readonly [ActorId, ActorId];

/** A meeting of more has so many pairs that they hide the map. */
const MOST_IN_PAIRS = 3;

/** Every two of those who met, by their ids; of a larger meeting with the focus, the focus and each of the others. */
function pairsOf({ parties }: Meeting, focus: ActorId | null): Pair[] {
  const actors = parties.map(({ actor }) => actor).toSorted();
  const pairs = actors.flatMap((one, index) => actors.slice(index + 1).map((other): Pair => [one, other]));
  const isLarge = actors.length > MOST_IN_PAIRS && actors.some((actor) => actor === focus);
  return isLarge ? pairs.filter((pair) => pair.some((actor) => actor === focus)) : pairs;
}

function keyOf(pair: Pair): string {
  return pair.join("-");
}

function missingPair(key: string): never {
  throw new Error(`No two of those who met are ${key}.`);
}

function partyEnd(dossier: Dossier, id: ActorId): LinkEnd {
  const { name, anchor } = actorOf(dossier, id);
  return { name, at: anchor };
}
