import { reloadPage } from "../url/reloadPage.ts";
import { addressOf, hrefOf } from "../url/viewHref.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import { GUARD_WORDS } from "../words/failureWords.ts";
import { Shell } from "./Shell.tsx";

interface PageFailureProps {
  root: string;
  /** Path and query of the page's address. */
  href: string;
  error: Error;
}

/** The whole page has failed: says so, and leaves the reader the view's link and the page that needs no script. */
export function PageFailure({ root, href, error }: PageFailureProps) {
  const { dossier, view } = addressOf(href, root);
  const link = new URL(hrefOf(root, dossier, view), root).href;
  return (
    <Shell root={root}>
      <section className="failure" role="alert">
        <h2>{GUARD_WORDS.pageFailed}</h2>
        <p>{GUARD_WORDS.viewKept}</p>
        <p>
          <a href={link} translate="no">
            {link}
          </a>
        </p>
        <p>
          <a href={hrefOf(root, dossier, { ...DEFAULT_VIEW, meeting: view.meeting })}>{GUARD_WORDS.plainPage}</a>
        </p>
        <p className="failure-detail">{error.message}</p>
        <button type="button" className="button" onClick={reloadPage}>
          {GUARD_WORDS.reload}
        </button>
      </section>
    </Shell>
  );
}
