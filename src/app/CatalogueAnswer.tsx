import { useMemo } from "react";
import type { IndexedDossier } from "../model/siteIndex.ts";
import { siteSearch } from "../selectors/site/siteSearch.ts";
import { SearchResults } from "../views/catalogue/SearchResults.tsx";
import { CATALOGUE_WORDS, foundText } from "../words/catalogueWords.ts";

interface CatalogueAnswerProps {
  /** Null while it is not there. */
  index: readonly IndexedDossier[] | null;
  query: string;
  /** Whether the index is being waited for, when it is not there. */
  isWaiting: boolean;
  home: string;
}

/** What the search over all dossiers found: first how much, which is read out, then the lines. */
export function CatalogueAnswer({ index, query, isWaiting, home }: CatalogueAnswerProps) {
  const found = useMemo(() => (index === null ? [] : siteSearch(index, query)), [index, query]);
  const meetings = found.reduce((sum, one) => sum + one.meetings.length, 0);
  const names = found.flatMap((one) => one.names.flatMap(({ found: ofKind }) => ofKind)).length;
  const isSearch = query.trim() !== "";
  return (
    <>
      {/* It is there before it says something, or this would not be read out. */}
      <p className="catalogue-count" role="status">
        {isSearch && index !== null && <span>{foundText(meetings, names, found.length)}</span>}
        {isWaiting && index === null && <span>{CATALOGUE_WORDS.loadingIndex}</span>}
      </p>
      {found.length > 0 && (
        <section className="catalogue-results" aria-label={CATALOGUE_WORDS.results}>
          <h2 className="visually-hidden">{CATALOGUE_WORDS.results}</h2>
          <SearchResults found={found} query={query} home={home} />
        </section>
      )}
    </>
  );
}
