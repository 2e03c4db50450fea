import type { ComponentProps } from "react";
import { CATALOGUE } from "../url/cataloguePath.ts";
import type { LinkTo } from "../url/linkTo.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import { ShareMenu } from "../views/share/ShareMenu.tsx";
import { PAGE_WORDS } from "../words/pageWords.ts";

interface MastheadProps extends ComponentProps<typeof ShareMenu> {
  /** The site's first page, relative to this one. */
  home: string;
  linkTo: LinkTo;
}

/** Whose page this is, of which dossier, the way to the others, and the way to hand it on. */
export function Masthead({ home, linkTo, ...subject }: MastheadProps) {
  return (
    <header className="masthead">
      <a className="wordmark" translate="no" href={home}>
        {PAGE_WORDS.siteName}
      </a>
      <a className="masthead-all" href={`${home}${CATALOGUE}/`}>
        {PAGE_WORDS.allDossiers}
      </a>
      <a id="masthead-dossier" className="masthead-dossier" {...linkTo(() => DEFAULT_VIEW)}>
        {subject.dossier.title}
      </a>
      <ShareMenu {...subject} />
    </header>
  );
}
