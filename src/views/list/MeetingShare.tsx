import type { Dossier } from "../../model/dossier.ts";
import type { Meeting } from "../../model/meeting.ts";
import { ShareButton } from "../../parts/ShareButton.tsx";
import { meetingName } from "../../records/meetingName.ts";
import { CARD_WORDS } from "../../words/cardWords.ts";
import { useListContext } from "./listContext.ts";

/** Hands on the link of an open meeting. */
export function MeetingShare({ dossier, meeting }: { dossier: Dossier; meeting: Meeting }) {
  const { meetingLink } = useListContext();
  return (
    <ShareButton
      id={`share-${meeting.id}`}
      label={CARD_WORDS.copyLink}
      link={meetingLink(meeting.id)}
      title={`${meetingName(dossier, meeting)}: ${dossier.title}`}
    />
  );
}
