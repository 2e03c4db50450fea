import type { ComponentProps } from "react";
import { ShareMenu } from "../views/share/ShareMenu.tsx";
import { PAGE_WORDS } from "../words/pageWords.ts";

interface MastheadProps extends ComponentProps<typeof ShareMenu> {
  /** The site's first page, relative to this one. */
  home: string;
}

/** Whose page this is, and the way to hand it on. */
export function Masthead({ home, ...subject }: MastheadProps) {
  return (
    <header className="masthead">
      <a className="wordmark" translate="no" href={home}>
        {PAGE_WORDS.siteName}
      </a>
      <ShareMenu {...subject} />
    </header>
  );
}
