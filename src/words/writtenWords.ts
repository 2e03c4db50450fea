import { meetingCount } from "./filterWords.ts";

/** What a written page shows, for readers whose browser runs none of its script: `All 4 meetings are shown.` */
export function allShown(meetings: number): string {
  return meetings === 1 ? "The only meeting is shown." : `All ${meetingCount(meetings)} are shown.`;
}

/** The same of a meeting's page: `One of 4 meetings is shown.` */
export function oneShown(meetings: number): string {
  return meetings === 1 ? allShown(1) : `One of ${meetingCount(meetings)} is shown.`;
}

/** The same of the page of all dossiers. */
export function dossiersShown(dossiers: number): string {
  return dossiers === 1 ? "The only dossier is shown." : `All ${dossiers} dossiers are shown.`;
}
