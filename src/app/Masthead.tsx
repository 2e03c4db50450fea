import type { Dossier } from "../model/dossier.ts";
import type { View } from "../model/view.ts";
import { ShareButton } from "../parts/ShareButton.tsx";
import { dayText } from "../selectors/dateText.ts";
import type { LinkTo } from "../url/linkTo.ts";
import { PAGE_WORDS } from "../words/pageWords.ts";

interface MastheadProps {
  /** The site's first page, relative to this one. */
  home: string;
  dossier: Dossier;
  view: View;
  /** The full link of the view. */
  link: string;
  linkTo: LinkTo;
}

/** What the page is about, in one sentence, and by whose account. */
export function Masthead({ home, dossier, view, link, linkTo }: MastheadProps) {
  const reports = dossier.reports.map(({ publisher, published }) => `${publisher}, ${dayText(published)}`).join("; ");
  return (
    <header className="masthead">
      <a className="wordmark" href={home}>
        {PAGE_WORDS.siteName}
      </a>
      <div className="masthead-story">
        <h1>{dossier.title}</h1>
        <p className="masthead-summary">{dossier.summary}</p>
        <p className="masthead-source">
          <a id="masthead-source" {...linkTo((from) => ({ ...from, panel: "source", paragraph: null }))}>
            {PAGE_WORDS.asReported}: {reports}
          </a>
        </p>
      </div>
      {!view.isEmbedded && (
        <ShareButton id="share-view" label={PAGE_WORDS.share} link={link} title={dossier.title} isMain />
      )}
    </header>
  );
}
