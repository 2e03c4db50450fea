import type { Edition } from "../../model/edition.ts";
import { dayText } from "../../records/dateText.ts";
import { SHARE_WORDS, thisEditionText } from "../../words/shareWords.ts";

interface EditionChoiceProps {
  edition: Edition;
  isOfEdition: boolean;
  onChoose: (isOfEdition: boolean) => void;
}

/** Whether the link names this edition. */
export function EditionChoice({ edition, isOfEdition, onChoose }: EditionChoiceProps) {
  return (
    <fieldset className="share-choice">
      <legend>{SHARE_WORDS.editionWhat}</legend>
      <label>
        <input type="radio" name="share-edition" checked={!isOfEdition} onChange={() => onChoose(false)} />
        {SHARE_WORDS.asItWillBe}
      </label>
      <label>
        <input type="radio" name="share-edition" checked={isOfEdition} onChange={() => onChoose(true)} />
        <span>{thisEditionText(dayText(edition.date))}</span>
      </label>
    </fieldset>
  );
}
