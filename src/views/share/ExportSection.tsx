import { useState } from "react";
import { meetingCalendarExport } from "../../exports/calendarExport.ts";
import { mapSvg } from "../../exports/mapSvg.tsx";
import type { Meeting } from "../../model/meeting.ts";
import { meetingOf } from "../../records/lookup.ts";
import { meetingName } from "../../records/meetingName.ts";
import { addToCalendarText, mapFailedText, oneMeetingText, SHARE_WORDS, savedText } from "../../words/shareWords.ts";
import { EXPORT_KINDS, type ExportKind } from "./exportKinds.ts";
import { fileName } from "./fileName.ts";
import { type Outcome, OutcomeLine } from "./OutcomeLine.tsx";
import { saveFile } from "./saveFile.ts";
import type { ShareSubject } from "./shareSubject.ts";

/** Saves what is shown in each format, and the open meeting for a calendar. */
export function ExportSection({ dossier, view, context, meetingLink, loadWorld }: ShareSubject) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const meeting = meetingOf(dossier, view.meeting);

  function save(name: string, type: string, text: string | null): void {
    if (text !== null) saveFile(name, type, text);
    setOutcome({ text: text === null ? SHARE_WORDS.empty : savedText(name) });
  }

  function handleExport({ extension, type, make }: ExportKind): void {
    save(fileName(dossier.id, null, extension), type, make(dossier, view, context));
  }

  async function handleMap(): Promise<void> {
    try {
      const world = await loadWorld();
      save(fileName(dossier.id, null, "svg"), "image/svg+xml", mapSvg(dossier, view, world, context));
    } catch (error) {
      setOutcome({ text: mapFailedText(error instanceof Error ? error.message : String(error)) });
    }
  }

  function handleCalendar({ id }: Meeting, called: string): void {
    const ofMeeting = { ...context, link: meetingLink(id), filterText: oneMeetingText(called) };
    save(fileName(dossier.id, id, "ics"), "text/calendar", meetingCalendarExport(dossier, id, ofMeeting));
  }

  const name = meeting && meetingName(dossier, meeting);
  return (
    <section aria-labelledby="share-export-heading">
      <h2 id="share-export-heading">{SHARE_WORDS.exported}</h2>
      <div className="share-actions">
        {EXPORT_KINDS.map((kind) => (
          <button key={kind.extension} type="button" className="pill" onClick={() => handleExport(kind)}>
            <span>{kind.label}</span> <span className="share-use">{kind.use}</span>
          </button>
        ))}
        <button type="button" className="pill" onClick={() => void handleMap()}>
          {SHARE_WORDS.map} <span className="share-use">{SHARE_WORDS.mapUse}</span>
        </button>
        {meeting && name !== null && (
          <button type="button" className="pill" onClick={() => handleCalendar(meeting, name)}>
            {addToCalendarText(name)}
          </button>
        )}
      </div>
      <OutcomeLine outcome={outcome} />
    </section>
  );
}
