import type { Dossier } from "../../model/dossier.ts";

/** Whether a chart has a range to choose: one over meetings of a single date would leave all of them, or none. */
export function hasRange({ meetings }: Pick<Dossier, "meetings">): boolean {
  return new Set(meetings.flatMap(({ date }) => date?.text ?? [])).size > 1;
}
