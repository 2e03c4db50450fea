import type { Actor } from "../../model/actor.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { Meeting } from "../../model/meeting.ts";
import { grouped } from "../../records/grouped.ts";
import { actorOf } from "../../records/lookup.ts";
import { perDossier } from "../../records/perDossier.ts";
import type { View } from "../../view/view.ts";
import { meetingIndex } from "../meetings/meetingIndex.ts";

/** The line between two countries that met, once for all their meetings. */
export interface MapLink {
  /** The two codes in alphabetical order, `CHN-IND`. */
  key: string;
  /** From the focus country, when it is one of them. */
  from: Actor;
  to: Actor;
  /** ids of all meetings of the two, in the dossier's order. */
  meetings: string[];
  /** ids of those that fit the view. */
  shown: string[];
  isInView: boolean;
  /** Every meeting that fits does so only through a statement that the report leaves open. */
  isOpen: boolean;
  /** The open meeting of the view is one of them. */
  isSelected: boolean;
}

/** One link for each pair of countries that met, in the order of their first meeting in the dossier. */
export function mapLinks(dossier: Dossier, view: View): MapLink[] {
  const fits = new Map(
    meetingIndex(dossier)
      .meetingsInView(view)
      .map(({ meeting, isOpen }) => [meeting.id, isOpen]),
  );
  return [...meetingsByPair(dossier)].map(([key, meetings]): MapLink => {
    const [from, to] = ends(dossier, meetings[0]);
    const ids = meetings.map(({ id }) => id);
    const shown = ids.filter((id) => fits.has(id));
    return {
      key,
      from,
      to,
      meetings: ids,
      shown,
      isInView: shown.length > 0,
      isOpen: shown.length > 0 && shown.every((id) => fits.get(id) === true),
      isSelected: view.meeting !== null && ids.includes(view.meeting),
    };
  });
}

const meetingsByPair = perDossier(({ meetings }) => grouped(meetings, (meeting) => [pairOf(meeting)]));

function pairOf({ parties }: Meeting): string {
  return parties
    .map(({ actor }) => actor)
    .toSorted()
    .join("-");
}

function ends(dossier: Dossier, { parties: [first, second] }: Meeting): [Actor, Actor] {
  const [one, other] = [actorOf(dossier, first.actor), actorOf(dossier, second.actor)];
  return other.id === dossier.focus ? [other, one] : [one, other];
}
