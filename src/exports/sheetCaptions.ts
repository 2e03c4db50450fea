import type { Dossier } from "../model/dossier.ts";
import { licenceText } from "./credits.ts";
import type { ExportContext } from "./exportContext.ts";
import type { MeetingFacts } from "./meetingFacts.ts";
import { citedReports, reportedIn } from "./sourceText.ts";

/** The sources of more reports are a list that no picture has room for. */
const MOST_REPORTS = 6;

/** What every picture says below itself: filter, sources, link, edition with whatever it owes others, and the terms. */
export function sheetCaptions(
  dossier: Dossier,
  facts: readonly MeetingFacts[],
  { filterText, link, edition }: ExportContext,
  credit: string | null,
): string[] {
  const made = [edition && `Edition ${edition.id} of ${edition.date}`, credit].filter(Boolean).join(" · ");
  return [
    filterText,
    `Source: ${sourceLine(dossier, facts)}`,
    link,
    ...(made === "" ? [] : [made]),
    licenceText(dossier),
  ];
}

/** The citation of what is pictured; of many reports their number, for the page at the link names them all. */
function sourceLine(dossier: Dossier, facts: readonly MeetingFacts[]): string {
  const { length } = citedReports(
    dossier,
    facts.flatMap(({ sources }) => sources),
  );
  return length > MOST_REPORTS
    ? `${length} reports, named with their paragraphs on the page`
    : reportedIn(dossier, facts);
}
