import type { Meeting } from "../model/meeting.ts";
import { whenText } from "../records/dateText.ts";
import { PART_OF_DAY_WORDS } from "../words/meetingWords.ts";

/** When a meeting was held, as far as it is known: the date, and the part of the day where a report has it. */
export function MeetingTime({ meeting }: { meeting: Meeting }) {
  const { date, partOfDay } = meeting;
  const text = [whenText(meeting), ...(partOfDay ? [PART_OF_DAY_WORDS[partOfDay]] : [])].join(", ");
  return date?.kind === "single" && date.qualifier === undefined ? (
    <time dateTime={date.text}>{text}</time>
  ) : (
    <span>{text}</span>
  );
}
