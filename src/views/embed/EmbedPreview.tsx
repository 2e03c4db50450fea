import { EMBED_WORDS } from "../../words/embedWords.ts";
import { type EmbedSettings, embedLink } from "./embedCode.ts";

/** The frame as it will be. A new address is a new frame: one that is led on would add steps to the history. */
export function EmbedPreview({ link, settings }: { link: string; settings: EmbedSettings }) {
  const src = embedLink(link, settings);
  return (
    <section className="embed-preview" aria-labelledby="embed-preview-heading">
      <h3 id="embed-preview-heading">{EMBED_WORDS.preview}</h3>
      <div className="embed-preview-box">
        <iframe
          key={src}
          src={src}
          title={EMBED_WORDS.preview}
          style={{ width: settings.width ?? "100%", height: settings.height }}
        />
      </div>
    </section>
  );
}
