import { useEffect } from "react";
import type { Dossier } from "../model/dossier.ts";
import { meetingOf } from "../records/lookup.ts";
import { meetingName } from "../records/meetingName.ts";
import { PAGE_WORDS } from "../words/pageWords.ts";

/** Keeps the document's title in step with the open meeting, as bookmarks, history and screen readers show it. */
export function usePageTitle(dossier: Dossier, meetingId: string | null): void {
  const meeting = meetingOf(dossier, meetingId);
  const part = meeting && meetingName(dossier, meeting);
  const title = [part, dossier.title, PAGE_WORDS.siteName].filter(Boolean).join(" · ");
  useEffect(
    function writeTitle() {
      document.title = title;
    },
    [title],
  );
}
