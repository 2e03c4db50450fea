import { listed } from "../model/listed.ts";
import type { MeetingFacts } from "./meetingFacts.ts";

/** Who met, as a title has it: `India and China`; `Cambodia (Hun Manet)` where a day had several with one country. */
export function whoMet({ sides, mark }: Pick<MeetingFacts, "sides" | "mark">): string {
  const names = listed(sides.map(({ actor }) => actor.name));
  return mark === null ? names : `${names} (${mark})`;
}

/** What kind of contact it was and where: `bilateral meeting in Qingdao`, `trilateral meeting`, `phone call`. */
export function meetingKind({ sides, meeting, venue }: Pick<MeetingFacts, "sides" | "meeting" | "venue">): string {
  const kind = meeting.contact === "in-person" ? `${numberWord(sides.length)}meeting` : `${meeting.contact} call`;
  return venue === null ? kind : `${kind} in ${venue.name}`;
}

function numberWord(sides: number): string {
  if (sides > 3) return `${sides}-party `;
  return sides === 3 ? "trilateral " : "bilateral ";
}
