import { SHARE_WORDS, savedText } from "../../words/shareWords.ts";
import { EXPORT_KINDS, type ExportKind } from "./exportKinds.ts";
import { fileName } from "./fileName.ts";
import { OutcomeLine, type OutcomeProps } from "./OutcomeLine.tsx";
import { saveFile } from "./saveFile.ts";
import type { Taken } from "./taken.ts";

/** Saves what is taken in each format of data. */
export function ExportSection({ taken, outcome, onOutcome }: OutcomeProps & { taken: Taken }) {
  function handleExport({ extension, type, make }: ExportKind): void {
    const text = make(taken);
    const name = fileName(taken.whole.id, [taken.part], extension);
    if (text !== null) saveFile(name, new Blob([text], { type }));
    onOutcome({ text: text === null ? SHARE_WORDS.empty : savedText(name) });
  }

  return (
    <section aria-labelledby="share-export-heading">
      <h2 id="share-export-heading">{SHARE_WORDS.exported}</h2>
      <div className="share-actions">
        {EXPORT_KINDS.map((kind) => (
          <button key={kind.extension} type="button" className="pill" onClick={() => handleExport(kind)}>
            <span>{kind.label}</span> <span className="share-use">{kind.use}</span>
          </button>
        ))}
      </div>
      <OutcomeLine outcome={outcome} />
    </section>
  );
}
