import type { ReactNode } from "react";
import { CATALOGUE } from "../url/cataloguePath.ts";
import { PAGE_WORDS } from "../words/pageWords.ts";

/** The page without a dossier: the name, and what is being waited for or has failed. */
export function Shell({ root, children }: { root: string; children: ReactNode }) {
  return (
    <>
      <header className="masthead">
        <a className="wordmark" translate="no" href={root}>
          {PAGE_WORDS.siteName}
        </a>
        <a className="masthead-all" href={`${root}${CATALOGUE}/`}>
          {PAGE_WORDS.allDossiers}
        </a>
      </header>
      <main className="shell">
        <h1 className="visually-hidden">{PAGE_WORDS.siteName}</h1>
        {children}
      </main>
    </>
  );
}
