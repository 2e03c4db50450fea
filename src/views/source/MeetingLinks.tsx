import { Fragment } from "react";
import type { Dossier } from "../../model/dossier.ts";
import { CertaintyMark } from "../../parts/CertaintyMark.tsx";
import { meetingIndex } from "../../selectors/meetings/meetingIndex.ts";
import type { SpineMeeting } from "../../selectors/report/reportSpine.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { clearFilters, type View } from "../../view/view.ts";
import { meetingWith } from "../../words/sourceWords.ts";

interface MeetingLinksProps {
  dossier: Dossier;
  meetings: readonly SpineMeeting[];
  idPrefix: string;
  linkTo: LinkTo;
}

/** The meetings that something belongs to, each a link that opens it, marked where that is derived or open. */
export function MeetingLinks({ dossier, meetings, idPrefix, linkTo }: MeetingLinksProps) {
  return meetings.map(({ meeting, name, spoken, certainty }, index) => (
    <Fragment key={meeting.id}>
      {index > 0 && <span>, </span>}
      <a
        id={`${idPrefix}-at-${meeting.id}`}
        className="source-link"
        aria-label={meetingWith(spoken)}
        {...linkTo((view) => atMeeting(dossier, view, meeting.id))}
      >
        {name}
      </a>
      {certainty !== "stated" && (
        <>
          {" "}
          <CertaintyMark certainty={certainty} />
        </>
      )}
    </Fragment>
  ));
}

/** The view with the meeting open. Filters that would hide it are dropped: a link leads where it says. */
function atMeeting(dossier: Dossier, view: View, id: string): View {
  const isInView = meetingIndex(dossier)
    .meetingsInView(view)
    .some(({ meeting }) => meeting.id === id);
  return { ...(isInView ? view : clearFilters(view)), panel: "meetings", meeting: id, paragraph: null };
}
