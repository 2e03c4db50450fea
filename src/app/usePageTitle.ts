import { useEffect } from "react";
import type { Dossier } from "../model/dossier.ts";
import { counterpartOf } from "../model/meeting.ts";
import { actorOf, meetingOf } from "../records/lookup.ts";
import { PAGE_WORDS } from "../words/pageWords.ts";

/** Keeps the document's title in step with the open meeting, as bookmarks, history and screen readers show it. */
export function usePageTitle(dossier: Dossier, meetingId: string | null): void {
  const meeting = meetingOf(dossier, meetingId);
  const part = meeting && actorOf(dossier, counterpartOf(meeting, dossier.focus).actor).name;
  const title = [part, dossier.title, PAGE_WORDS.siteName].filter(Boolean).join(" · ");
  useEffect(
    function writeTitle() {
      document.title = title;
    },
    [title],
  );
}
