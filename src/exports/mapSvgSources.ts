import type { Dossier } from "../model/dossier.ts";
import type { Source } from "../model/report.ts";
import type { View } from "../model/view.ts";
import { meetingIndex } from "../selectors/meetingIndex.ts";

/** Where the meetings in view are told of; of all meetings when none is in view. */
export function meetingsSources(dossier: Dossier, view: View): Source[] {
  const shown = meetingIndex(dossier)
    .meetingsInView(view)
    .map(({ meeting }) => meeting);
  return (shown.length > 0 ? shown : dossier.meetings).flatMap(({ sources }) => sources);
}
