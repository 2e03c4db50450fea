import type { ActorId } from "../../model/actor.ts";
import type { Dossier } from "../../model/dossier.ts";
import { isParty } from "../../model/meeting.ts";
import { meetingOf } from "../../records/lookup.ts";
import { toggleValue, type View } from "../../view/view.ts";
import { meetingIndex } from "./meetingIndex.ts";

/**
 * The view after a country was pressed on the map. It is chosen, so that the list has its meetings, and when that is one
 * meeting, it is opened, as a press on its card or its mark of the timeline does. Pressed again, neither is so, unless the meeting is
 * another chosen country's too.
 */
export function pressCountry(dossier: Dossier, view: View, country: ActorId): View {
  const next = toggleValue(view, "country", country);
  if (!next.countries.includes(country)) {
    const open = meetingOf(dossier, view.meeting);
    const isLeft = open !== null && isParty(open, country) && !next.countries.some((other) => isParty(open, other));
    return { ...next, meeting: isLeft ? null : view.meeting };
  }
  const [only, ...others] = meetingIndex(dossier)
    .meetingsInView(next)
    .filter(({ meeting }) => isParty(meeting, country));
  return only && others.length === 0 ? { ...next, meeting: only.meeting.id } : next;
}
