import type { Dossier } from "../../model/dossier.ts";
import { ParagraphLinks } from "../../parts/ParagraphLinks.tsx";
import { searchWords } from "../../records/foldedText.ts";
import { foundParts } from "../../records/foundWords.ts";
import { paragraphRefs, reportName } from "../../records/paragraphs.ts";
import { spokenOf } from "../../selectors/report/spokenOf.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { ANSWER_WORDS, notInReport } from "../../words/searchWords.ts";
import { MarkedText } from "./MarkedText.tsx";

interface SearchAnswerProps {
  dossier: Dossier;
  query: string;
  linkTo: LinkTo;
}

/** What the search names beside the meetings: who is named in a report and took no part, and what it leaves out. */
export function SearchAnswer({ dossier, query, linkTo }: SearchAnswerProps) {
  const { mentions, omissions } = spokenOf(dossier, query);
  const words = searchWords(query);
  return (
    <>
      {mentions.map(({ id, name, note, sources }) => (
        <div key={id} className="list-answer">
          <strong>
            <MarkedText parts={foundParts(`${name}.`, words)} />
          </strong>{" "}
          <span>{ANSWER_WORDS.notAParty}</span>{" "}
          <ParagraphLinks
            dossier={dossier}
            paragraphs={paragraphRefs(sources)}
            linkTo={linkTo}
            idPrefix={`answer-${id}`}
          />
          <span className="list-answer-note">{note}</span>
        </div>
      ))}
      {omissions.map(({ report, omission: { what, knownFrom, url } }) => (
        <p key={`${report.id} ${what}`} className="list-answer">
          <strong>{notInReport(reportName(dossier, report.id))}</strong>{" "}
          <span>
            <MarkedText parts={foundParts(what, words)} />
          </span>
          <span className="list-answer-note">
            <span>{ANSWER_WORDS.howKnown}</span>{" "}
            {url === undefined ? (
              <span>{knownFrom}</span>
            ) : (
              <a href={url} rel="noopener external">
                <span>{knownFrom}</span>
                <span aria-hidden="true"> ↗</span>
                <span className="visually-hidden">{` (${ANSWER_WORDS.leavesSite})`}</span>
              </a>
            )}
          </span>
        </p>
      ))}
    </>
  );
}
