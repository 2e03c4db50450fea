import type { Dossier } from "../../model/dossier.ts";
import { siteSearch } from "../../selectors/site/siteSearch.ts";
import { shareLink } from "../../url/viewHref.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { ELSEWHERE_WORDS, foundIn } from "../../words/catalogueWords.ts";
import type { OtherDossiers } from "./listContext.ts";
import { useSiteIndex } from "./useSiteIndex.ts";
import "./elsewhere.css";

interface ElsewhereProps {
  dossier: Dossier;
  query: string;
  others: OtherDossiers;
}

/** Where else there is something, for a search that finds nothing here: links to the same search there. */
export function Elsewhere({ dossier, query, others }: ElsewhereProps) {
  const index = useSiteIndex(others);
  const found = siteSearch(index, query).filter(
    ({ dossier: other, meetings }) => other.id !== dossier.id && meetings.length > 0,
  );
  return (
    // It is there before it says something, or this would not be read out.
    <div className="list-elsewhere" aria-live="polite">
      {found.length > 0 && (
        <>
          <p>{ELSEWHERE_WORDS}</p>
          <ul>
            {found.map(({ dossier: other, meetings }) => (
              <li key={other.id}>
                <a href={shareLink(others.root, other.id, { ...DEFAULT_VIEW, query })}>
                  {foundIn(meetings.length, other)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
