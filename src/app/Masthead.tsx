import type { ComponentProps } from "react";
import { dayText } from "../records/dateText.ts";
import type { LinkTo } from "../url/linkTo.ts";
import { ShareMenu } from "../views/share/ShareMenu.tsx";
import { PAGE_WORDS } from "../words/pageWords.ts";

interface MastheadProps extends ComponentProps<typeof ShareMenu> {
  /** The site's first page, relative to this one. */
  home: string;
  linkTo: LinkTo;
}

/** What the page is about, in one sentence, and by whose account. */
export function Masthead({ home, linkTo, ...subject }: MastheadProps) {
  const { dossier } = subject;
  const reports = dossier.reports.map(({ publisher, published }) => `${publisher}, ${dayText(published)}`).join("; ");
  return (
    <header className="masthead">
      <a className="wordmark" translate="no" href={home}>
        {PAGE_WORDS.siteName}
      </a>
      <div className="masthead-story">
        <h1>{dossier.title}</h1>
        <p className="masthead-summary">{dossier.summary}</p>
        <p className="masthead-source">
          <a id="masthead-source" {...linkTo((from) => ({ ...from, panel: "source", paragraph: null }))}>
            {`${PAGE_WORDS.asReported}: ${reports}`}
          </a>
        </p>
      </div>
      <ShareMenu {...subject} />
    </header>
  );
}
