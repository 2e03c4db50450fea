import type { World } from "../../model/world.ts";
import { PICTURE_WORDS, pictureFailedText, SHARE_WORDS, savedText } from "../../words/shareWords.ts";
import { fileName } from "./fileName.ts";
import { OutcomeLine, type OutcomeProps } from "./OutcomeLine.tsx";
import { saveFile } from "./saveFile.ts";
import type { Taken } from "./taken.ts";

interface PictureSectionProps extends OutcomeProps {
  taken: Taken;
  /** Fetches the map file; fails with a message for the reader. */
  loadWorld: () => Promise<World>;
}

/** What can be saved as a picture, and how. */
const PICTURES = [
  { kind: "map", form: "svg" },
  { kind: "map", form: "png" },
  { kind: "timeline", form: "svg" },
  { kind: "timeline", form: "png" },
  { kind: "card", form: "png" },
] as const;

/** Saves map, timeline and preview card as pictures. Their code is loaded for the first of them. */
export function PictureSection({ taken, loadWorld, outcome, onOutcome }: PictureSectionProps) {
  async function handlePicture({ kind, form }: (typeof PICTURES)[number]): Promise<void> {
    onOutcome({ text: PICTURE_WORDS.drawing });
    try {
      const { DRAW_PICTURE } = await import("./pictureKinds.ts");
      const svg = await DRAW_PICTURE[kind](taken, loadWorld);
      if (svg === null) {
        onOutcome({ text: SHARE_WORDS.empty });
        return;
      }
      const name = fileName(taken.whole.id, [taken.part, kind], form);
      saveFile(name, form === "svg" ? svgBlob(svg) : await (await import("./pngOf.ts")).pngOf(svg));
      onOutcome({ text: savedText(name) });
    } catch (error) {
      onOutcome({ text: pictureFailedText(error instanceof Error ? error.message : String(error)) });
    }
  }

  return (
    <section aria-labelledby="share-pictures-heading">
      <h2 id="share-pictures-heading">{PICTURE_WORDS.heading}</h2>
      <div className="share-actions">
        {PICTURES.map((picture) => (
          <button
            key={`${picture.kind} ${picture.form}`}
            type="button"
            className="pill"
            onClick={() => void handlePicture(picture)}
          >
            <span>{PICTURE_WORDS[picture.kind]}</span> <span className="share-use">{picture.form.toUpperCase()}</span>
          </button>
        ))}
      </div>
      <OutcomeLine outcome={outcome} />
    </section>
  );
}

function svgBlob(svg: string): Blob {
  return new Blob([svg], { type: "image/svg+xml" });
}
