import type { Dossier } from "../../model/dossier.ts";
import type { Report } from "../../model/report.ts";
import type { ComparedParagraph, CopyComparison } from "../../selectors/report/reportCopy.ts";
import { statementPassages } from "../../selectors/report/reportPassages.ts";
import { COMPARED_WORDS, COPY_WORDS, furnitureText, joinedText, termsText } from "../../words/sourceWords.ts";
import { StatementBeside } from "./StatementBeside.tsx";

interface CopyResultProps {
  dossier: Dossier;
  report: Report;
  comparison: CopyComparison;
}

/** How a copy compares: paragraph by paragraph, then each statement beside the passages that it cites. */
export function CopyResult({ dossier, report, comparison }: CopyResultProps) {
  const furniture = furnitureText(comparison);
  return (
    <>
      <h4>{COPY_WORDS.paragraphs}</h4>
      {furniture && <p className="source-aside">{furniture}</p>}
      <ul className="source-compared" aria-label={COPY_WORDS.paragraphs}>
        {keyed(comparison).map(({ key, entry }) => (
          <li key={key} className={`source-compared-${entry.kind}`}>
            {entry.kind === "extra" ? (
              <>
                <span>{COPY_WORDS.extra}</span> <q>{shortened(entry.passage)}</q>
              </>
            ) : (
              <ComparedLine entry={entry} />
            )}
          </li>
        ))}
      </ul>
      <p className="source-aside">{COPY_WORDS.limits}</p>
      <h4>{COPY_WORDS.statements}</h4>
      <p className="source-aside">{COPY_WORDS.marked}</p>
      <ul className="source-beside" aria-label={COPY_WORDS.statements}>
        {statementPassages(dossier, report, comparison).map((entry) => (
          <li key={entry.drawn.statement.id}>
            <StatementBeside entry={entry} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ComparedLine({ entry }: { entry: ComparedParagraph }) {
  return (
    <>
      <span className="source-number">{`¶${entry.number}`}</span>{" "}
      <span className="source-kind">{COMPARED_WORDS[entry.kind]}</span>
      {entry.kind === "differs" && (
        <span>{`. ${termsText(entry)}${entry.joinedWith.length > 0 ? ` ${joinedText(entry.joinedWith)}` : ""}`}</span>
      )}
    </>
  );
}

/** Paragraphs are known by their number, an extra passage by the paragraph that it follows and its place after it. */
function keyed({ entries }: CopyComparison) {
  let [number, extra] = [0, 0];
  return entries.map((entry) => {
    [number, extra] = entry.kind === "extra" ? [number, extra + 1] : [entry.number, 0];
    return { key: `${number}-${extra}`, entry };
  });
}

/** Enough of an extra passage to find it again. */
function shortened(passage: string): string {
  return passage.length <= 80 ? passage : `${passage.slice(0, 80).trimEnd()}…`;
}
