import { filtersInWords } from "../../exports/filtersInWords.ts";
import { meetingOf } from "../../records/lookup.ts";
import { meetingName } from "../../records/meetingName.ts";
import { SHARE_WORDS, thisMeetingText, thisViewText } from "../../words/shareWords.ts";
import type { ShareSubject } from "./shareSubject.ts";

interface TakenChoiceProps {
  subject: ShareSubject;
  isOfView: boolean;
  onChoose: (isOfView: boolean) => void;
}

/** What the whole panel is of: where a meeting is open, the choice between that meeting and the view. */
export function TakenChoice({ subject: { dossier, view }, isOfView, onChoose }: TakenChoiceProps) {
  const meeting = meetingOf(dossier, view.meeting);
  const filters = filtersInWords(dossier, view);
  if (meeting === null) return <p className="share-hint">{`${SHARE_WORDS.shown} ${filters}`}</p>;
  return (
    <fieldset className="share-choice">
      <legend>{SHARE_WORDS.takeWhat}</legend>
      <label>
        <input type="radio" name="share-taken" checked={!isOfView} onChange={() => onChoose(false)} />
        <span>{thisMeetingText(meetingName(dossier, meeting))}</span>
      </label>
      <label>
        <input type="radio" name="share-taken" checked={isOfView} onChange={() => onChoose(true)} />
        <span>{thisViewText(filters)}</span>
      </label>
    </fieldset>
  );
}
