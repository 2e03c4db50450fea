import { type Cited, citedMeeting, citedView } from "../../exports/cited.ts";
import { type ExportContext, exportContext } from "../../exports/exportContext.ts";
import type { Day } from "../../model/day.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { Meeting } from "../../model/meeting.ts";
import { meetingOf } from "../../records/lookup.ts";
import { meetingName } from "../../records/meetingName.ts";
import { shareLink } from "../../url/viewHref.ts";
import { DEFAULT_VIEW, type View, withoutEmbedding } from "../../view/view.ts";
import { oneMeetingText } from "../../words/shareWords.ts";
import { viewPart } from "./fileName.ts";
import type { ShareSubject } from "./shareSubject.ts";

/**
 * What is taken away from the page: the meetings in view, or one meeting whatever the filters are. Files, pictures, texts,
 * links, citations and the printed sheet are all made of this, so that they are of the same thing.
 */
export interface Taken {
  /** The one meeting; null for the view. */
  meeting: Meeting | null;
  /** The dossier as an export is given it: of one meeting, without the others. */
  dossier: Dossier;
  /** The dossier as it is. */
  whole: Dossier;
  /** Whose filters an export reads; a meeting taken alone has none. */
  view: View;
  /** What its link shows. */
  linked: View;
  /** Made for this very thing: its link, its filter in words. */
  context: ExportContext;
  /** What the names of its files say of it; null for the whole dossier. */
  part: string | null;
}

/** The open meeting, or the view where none is open or `isOfView` asks for it: the view alone, with no meeting open in it. */
export function takenOf({ dossier, view: shown, root, edition }: TakenFrom, isOfView: boolean): Taken {
  const meeting = isOfView ? null : meetingOf(dossier, shown.meeting);
  const view = meeting ? { ...DEFAULT_VIEW, boundaries: shown.boundaries } : withNothingOpen(shown);
  const linked = meeting ? { ...DEFAULT_VIEW, meeting: meeting.id } : withoutEmbedding(view);
  const context = exportContext(dossier, linked, root, edition);
  if (meeting === null)
    return { meeting, dossier, whole: dossier, view, linked, context, part: viewPart(dossier, view) };
  const events = dossier.events.filter(({ id, role }) => role !== "occasion" || id === meeting.occasion);
  return {
    meeting,
    dossier: { ...dossier, meetings: [meeting], events },
    whole: dossier,
    view,
    linked,
    context: { ...context, filterText: oneMeetingText(meetingName(dossier, meeting)) },
    part: meeting.id,
  };
}

/** A paragraph that is shown beside the open meeting goes with it; one without a meeting is the view's own. */
function withNothingOpen(view: View): View {
  return view.meeting === null ? view : { ...view, meeting: null, paragraph: null };
}

type TakenFrom = Pick<ShareSubject, "dossier" | "view" | "root" | "edition">;

/** Its link: to it as it will be when the link is followed, or made for this edition, where the page then says what has changed. */
export function editionLink({ whole, linked, context: { siteRoot, edition } }: Taken, isOfEdition: boolean): string {
  return shareLink(siteRoot, whole.id, { ...linked, edition: isOfEdition && edition ? edition.id : null });
}

/** Its citation, with the link that `editionLink` gives. `accessed` is the day on which the reader looked at it. */
export function citedTaken(taken: Taken, accessed: Day | null, isOfEdition = false): Cited {
  const { meeting, whole, view, context } = taken;
  const cited = meeting && citedMeeting(whole, meeting.id, context, accessed);
  return { ...(cited ?? citedView(whole, view, context, accessed)), link: editionLink(taken, isOfEdition) };
}
