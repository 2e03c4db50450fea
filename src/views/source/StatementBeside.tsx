import { CertaintyMark } from "../../parts/CertaintyMark.tsx";
import { ReadingNotes } from "../../parts/ReadingNotes.tsx";
import type { StatementPassages } from "../../selectors/report/reportPassages.ts";
import { absentText, COMPARED_WORDS, COPY_WORDS } from "../../words/sourceWords.ts";
import { StatementHead } from "./StatementHead.tsx";

/** A statement, and beside it the passages of the reader's copy that it cites, with the cited terms marked. */
export function StatementBeside({ entry }: { entry: StatementPassages }) {
  const { drawn, passages, absent } = entry;
  return (
    <>
      <div>
        <StatementHead drawn={drawn} />
        <ul className="source-at" aria-label={COPY_WORDS.meetings}>
          {drawn.meetings.map(({ meeting, name, certainty }) => (
            <li key={meeting.id}>
              <span>{name}</span> <CertaintyMark certainty={certainty} />
            </li>
          ))}
        </ul>
        <ReadingNotes notes={drawn.notes} />
        {absent.length > 0 && <p className="source-absent">{absentText(absent)}</p>}
      </div>
      <div>
        {passages.map(({ number, kind, stretches }) => (
          <div key={number} className="source-passage">
            <p className="source-aside">
              <span className="source-number">{`¶${number}`}</span> <span>{COMPARED_WORDS[kind]}</span>
            </p>
            {stretches ? (
              <blockquote>
                {stretches.map(({ text, isTerm, start }) =>
                  isTerm ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
                )}
              </blockquote>
            ) : (
              <p>{COPY_WORDS.noPassage}</p>
            )}
          </div>
        ))}
      </div>
    </>
  );
}
