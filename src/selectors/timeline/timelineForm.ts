import type { Dossier } from "../../model/dossier.ts";

/** How time is drawn: a strip with a place for each date, or a chart with lanes and a scale. */
export type TimelineForm = "strip" | "chart";

const MOST_MEETINGS = 8;
const MOST_DATES_OF_MEETINGS = 3;
const MOST_DATES = 6;

/**
 * Gives the form of a dossier's timeline: a strip as long as it has few meetings of few dates, and everything else adds
 * few more. Asks only for the dates: the page needs the answer before the drawing.
 */
export function timelineForm({ meetings, events }: Pick<Dossier, "meetings" | "events">): TimelineForm {
  const isSmall =
    meetings.length <= MOST_MEETINGS &&
    dateCount(meetings) <= MOST_DATES_OF_MEETINGS &&
    dateCount([...meetings, ...events]) <= MOST_DATES;
  return isSmall ? "strip" : "chart";
}

function dateCount(dated: readonly Pick<Dossier["meetings"][number], "date">[]): number {
  return new Set(dated.flatMap(({ date }) => date?.text ?? [])).size;
}
