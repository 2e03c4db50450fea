import { useState } from "react";
import { mapSvg } from "../../exports/mapSvg.tsx";
import type { World } from "../../model/world.ts";
import { mapFailedText, SHARE_WORDS, savedText } from "../../words/shareWords.ts";
import { EXPORT_KINDS, type ExportKind } from "./exportKinds.ts";
import { fileName } from "./fileName.ts";
import { type Outcome, OutcomeLine } from "./OutcomeLine.tsx";
import { saveFile } from "./saveFile.ts";
import type { Taken } from "./taken.ts";

interface ExportSectionProps {
  taken: Taken;
  /** Fetches the map file; fails with a message for the reader. */
  loadWorld: () => Promise<World>;
}

/** Saves what is taken in each format. */
export function ExportSection({ taken, loadWorld }: ExportSectionProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { dossier, view, context, part } = taken;

  function save(name: string, type: string, text: string | null): void {
    if (text !== null) saveFile(name, type, text);
    setOutcome({ text: text === null ? SHARE_WORDS.empty : savedText(name) });
  }

  function handleExport({ extension, type, make }: ExportKind): void {
    save(fileName(dossier.id, [part], extension), type, make(taken));
  }

  async function handleMap(): Promise<void> {
    try {
      const world = await loadWorld();
      save(fileName(dossier.id, [part, "map"], "svg"), "image/svg+xml", mapSvg(dossier, view, world, context));
    } catch (error) {
      setOutcome({ text: mapFailedText(error instanceof Error ? error.message : String(error)) });
    }
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
        <button type="button" className="pill" onClick={() => void handleMap()}>
          {SHARE_WORDS.map} <span className="share-use">{SHARE_WORDS.mapUse}</span>
        </button>
      </div>
      <OutcomeLine outcome={outcome} />
    </section>
  );
}
