import { type ChangeEvent, type DragEvent, type FormEvent, useState } from "react";
import type { Dossier } from "../../model/dossier.ts";
import type { Digest, Report } from "../../model/report.ts";
import { compareCopy, LONGEST_COPY } from "../../selectors/report/reportCopy.ts";
import { COPY_WORDS, comparisonText, REFUSAL_WORDS } from "../../words/sourceWords.ts";
import { CopyResult } from "./CopyResult.tsx";
import { fileText } from "./fileText.ts";

type Outcome = ReturnType<typeof compareCopy> | { kind: "refused"; because: "unreadable" };

/**
 * Compares the reader's own copy with the report. The text lives in this component's state and nowhere else: not in
 * the link, not in storage, and no request carries it.
 */
export function OwnCopy({ dossier, report, digest }: { dossier: Dossier; report: Report; digest: Digest }) {
  const [text, setText] = useState("");
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const id = `${report.id}-copy`;

  function compare(copy: string): void {
    setText(copy);
    setOutcome(compareCopy(dossier, { ...report, digest }, copy));
  }

  /** A file that is too long is not read: no browser should have to hold a film as text. */
  async function compareFile(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > LONGEST_COPY) return setOutcome({ kind: "refused", because: "tooLong" });
    try {
      compare(await fileText(file));
    } catch {
      setOutcome({ kind: "refused", because: "unreadable" });
    }
  }

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    compare(text);
  }

  /** The outcome goes when the text changes: it was about another text. */
  function handleChange({ target }: ChangeEvent<HTMLTextAreaElement>): void {
    setText(target.value);
    setOutcome(null);
  }

  function handleFile({ target }: ChangeEvent<HTMLInputElement>): void {
    void compareFile(target.files?.[0]);
  }

  function handleDrop(event: DragEvent): void {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void compareFile(event.dataTransfer.files[0]);
  }

  function handleReset(): void {
    setText("");
    setOutcome(null);
  }

  return (
    <details className="source-copy">
      <summary>
        <h3>{COPY_WORDS.heading}</h3>
      </summary>
      <p>{COPY_WORDS.lead}</p>
      <p>
        <strong>{COPY_WORDS.privacy}</strong>
      </p>
      <form onSubmit={handleSubmit} onReset={handleReset}>
        <label htmlFor={id}>{COPY_WORDS.label}</label>
        <textarea
          id={id}
          rows={6}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={handleChange}
          onDragOver={(event) => event.preventDefault()}
          onDrop={handleDrop}
          aria-describedby={`${id}-drop`}
        />
        <p className="source-copy-actions">
          <button type="submit" className="button">
            {COPY_WORDS.compare}
          </button>
          <button type="reset" className="text-button">
            {COPY_WORDS.clear}
          </button>
        </p>
        <label htmlFor={`${id}-file`}>{COPY_WORDS.file}</label>
        <input id={`${id}-file`} type="file" accept=".txt,text/plain" onChange={handleFile} />
        <p id={`${id}-drop`} className="source-aside">
          {COPY_WORDS.drop}
        </p>
      </form>
      <p className="source-copy-outcome" role="status">
        {outcome && (outcome.kind === "refused" ? REFUSAL_WORDS[outcome.because] : comparisonText(outcome))}
      </p>
      {outcome?.kind === "compared" && <CopyResult dossier={dossier} report={report} comparison={outcome} />}
      <details className="source-copy-how">
        <summary>{COPY_WORDS.how}</summary>
        <p>{COPY_WORDS.rules}</p>
        <p>{COPY_WORDS.limits}</p>
      </details>
    </details>
  );
}
