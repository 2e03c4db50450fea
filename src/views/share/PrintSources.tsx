import { citedReports, paragraphText } from "../../exports/sourceText.ts";
import type { Dossier } from "../../model/dossier.ts";
import { publishedText } from "../../records/dateText.ts";
import type { MeetingCard } from "../../selectors/meetings/meetingCards.ts";
import { PRINT_WORDS } from "../../words/shareWords.ts";

/** The reports that the printed meetings rest on: which paragraphs, by whose account, and what they leave out. */
export function PrintSources({ dossier, cards }: { dossier: Dossier; cards: readonly MeetingCard[] }) {
  const sources = cards.flatMap(({ meeting, groups }) => [
    ...meeting.sources,
    ...groups.flatMap(({ statements }) => statements.flatMap(({ statement }) => statement.sources)),
  ]);
  if (sources.length === 0) return null;
  return (
    <section className="print-sources">
      <h2>{PRINT_WORDS.sources}</h2>
      {citedReports(dossier, sources).map(({ report, paragraphs }) => (
        <div key={report.id} className="print-report">
          <p>{`${report.publisher}: ${report.title}, ${publishedText(report.published)}. ${paragraphText(paragraphs)}`}</p>
          <p className="print-source" translate="no">
            {report.url}
          </p>
          {report.basedOn && <p>{report.basedOn}</p>}
          {report.omits.length > 0 && (
            <>
              <p>{PRINT_WORDS.leftOut}</p>
              <ul>
                {report.omits.map(({ what }) => (
                  <li key={what}>{what}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
    </section>
  );
}
