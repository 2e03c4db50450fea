import type { Dossier } from "../model/dossier.ts";
import { counterpartsOf, type Meeting } from "../model/meeting.ts";
import { meetingIndex } from "../selectors/meetings/meetingIndex.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";
import { manyMeetings } from "./manyMeetings.ts";
import { realDossier } from "./realDossier.ts";
import { singaporeDossier } from "./singaporeDossier.ts";

/** A view to be exported. `name` tells it from the others, also as the name of a file. */
export interface NamedView {
  name: string;
  dossier: Dossier;
  view: View;
}

/** A view in which no meeting is. */
export const EMPTY_VIEW: View = { ...DEFAULT_VIEW, query: "nowhere" };

/** The shipped dossiers. */
export const SHIPPED: readonly Dossier[] = [realDossier, singaporeDossier, manyMeetings];

/** Of each shipped dossier: all of it, one meeting, and some by a filter. What is empty gives no file: `EMPTY_VIEW`. */
export const FILLED_VIEWS: readonly NamedView[] = SHIPPED.flatMap((dossier) => [
  { name: `${dossier.id}-all`, dossier, view: DEFAULT_VIEW },
  { name: `${dossier.id}-one`, dossier, view: viewOfOne(dossier) },
  { name: `${dossier.id}-some`, dossier, view: someOf(dossier) },
]);

/** A view that filters leave exactly one meeting, which is open as well. Throws when the dossier has none such. */
function viewOfOne(dossier: Dossier): View {
  const found = dossier.meetings
    .map((meeting) => viewOf(dossier, meeting))
    .find((view) => meetingIndex(dossier).meetingsInView(view).length === 1);
  if (!found) throw new Error(`No filter leaves one meeting of ${dossier.id}.`);
  return found;
}

function viewOf(dossier: Dossier, meeting: Meeting): View {
  const codes = counterpartsOf(meeting, dossier.focus).map(({ actor }) => actor);
  const countries = dossier.countries.flatMap(({ code }) => (codes.includes(code) ? [code] : []));
  const period = meeting.date && { from: meeting.date.first, to: meeting.date.last };
  return { ...DEFAULT_VIEW, countries, period, meeting: meeting.id };
}

/** The first topic that more than one meeting has, and not each. */
function someOf(dossier: Dossier): View {
  const found = dossier.topics
    .map(({ id }): View => ({ ...DEFAULT_VIEW, topics: [id] }))
    .find((view) => {
      const { length } = meetingIndex(dossier).meetingsInView(view);
      return length > 1 && length < dossier.meetings.length;
    });
  if (!found) throw new Error(`No topic chooses some of the meetings of ${dossier.id}.`);
  return found;
}
