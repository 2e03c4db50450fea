import type { Dossier } from "../model/dossier.ts";
import { publishedText } from "../records/dateText.ts";
import { EMBED_WORDS } from "../words/embedWords.ts";

/** By whose account, with the way to the full page, which takes the place of the host's. */
export function EmbedSource({ dossier, fullLink }: { dossier: Dossier; fullLink: string }) {
  const reports = dossier.reports
    .map(({ publisher, published }) => `${publisher}, ${publishedText(published)}`)
    .join("; ");
  return (
    <p className="embed-source">
      <span>{`${EMBED_WORDS.asReported} ${reports}`}</span>
      <a id="open-full" href={fullLink} target="_top">
        {EMBED_WORDS.openFull}
      </a>
    </p>
  );
}
