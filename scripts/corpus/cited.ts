import type { CollectedMeeting } from "./collection.ts";
import { citationOf } from "./reports.ts";

/** All reports of some meetings, each once: which of them tells what is not recorded. */
export function citedBy(meetings: readonly CollectedMeeting[]): { report: string }[] {
  const addresses = new Set(meetings.flatMap(({ sources }) => sources.map(({ url }) => url)));
  return [...addresses].map(citationOf);
}
