import type { Dossier } from "../model/dossier.ts";
import { namedReports, publishersOf } from "../selectors/report/namedReports.ts";
import { EMBED_WORDS } from "../words/embedWords.ts";
import { asReportedBy, asReportedIn } from "../words/storyWords.ts";

/** By whose account, with the way to the full page, which takes the place of the host's. */
export function EmbedSource({ dossier, fullLink }: { dossier: Dossier; fullLink: string }) {
  const reports = namedReports(dossier);
  const told = reports === null ? asReportedIn(dossier.reports.length) : asReportedBy(publishersOf(reports));
  return (
    <p className="embed-source">
      <span>{told}</span>
      <a id="open-full" href={fullLink} target="_top">
        {EMBED_WORDS.openFull}
      </a>
    </p>
  );
}
