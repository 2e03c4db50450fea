import { useMemo } from "react";
import { meetingOf } from "../../records/lookup.ts";
import { meetingCard } from "../../selectors/meetings/meetingCards.ts";
import { meetingIndex } from "../../selectors/meetings/meetingIndex.ts";
import { ListContext, useListValue } from "./listContext.ts";
import { MeetingCardView } from "./MeetingCardView.tsx";
import type { MeetingListProps } from "./MeetingList.tsx";
import "./list.css";

type LeadMeetingProps = Omit<MeetingListProps, "changeView" | "lead"> & { lead: string };

/** The meeting that the page is about, whole, before map, filters and list; its place in the list leads up to it. */
export function LeadMeeting({ lead, openMeeting, highlighted, onHighlight, ...shared }: LeadMeetingProps) {
  const { dossier, view } = shared;
  const card = useMemo(() => {
    const found = meetingIndex(dossier)
      .meetingsInView(view)
      .find(({ meeting }) => meeting.id === lead);
    const meeting = meetingOf(dossier, lead);
    return meeting && meetingCard(dossier, found ?? { meeting, isOpen: false });
  }, [dossier, view, lead]);
  const context = useListValue(shared);
  if (card === null) return null;
  return (
    <ListContext value={context}>
      <MeetingCardView
        dossier={dossier}
        card={card}
        isOpen={openMeeting === lead}
        isHighlighted={highlighted === lead}
        onHighlight={onHighlight}
      />
    </ListContext>
  );
}
