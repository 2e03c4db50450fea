import { useQuery } from "@tanstack/react-query";
import { siteIndexQuery } from "../data/siteIndexQuery.ts";
import type { DossierFacts } from "../model/siteIndex.ts";
import type { AddressStore } from "../url/browserAddress.ts";
import { CATALOGUE } from "../url/cataloguePath.ts";
import { useAddress } from "../url/useAddress.ts";
import { DossierList } from "../views/catalogue/DossierList.tsx";
import { SearchField } from "../views/filters/SearchField.tsx";
import { CATALOGUE_WORDS } from "../words/catalogueWords.ts";
import { PAGE_WORDS } from "../words/pageWords.ts";
import { CatalogueAnswer } from "./CatalogueAnswer.tsx";
import { LoadFailure } from "./LoadFailure.tsx";
import { useFailure } from "./useFailure.ts";
import { useTheme } from "./useTheme.ts";
import { Waiting } from "./Waiting.tsx";
import "../views/catalogue/catalogue.css";
import "../views/filters/filters.css";

interface CataloguePageProps {
  root: string;
  store: AddressStore;
  /** The dossiers that the page was written with; null where no build has written it. */
  written: readonly DossierFacts[] | null;
}

/** The page lies one folder deep. */
const HOME = "../";

/** All dossiers, and a search over them, whose text is in the address. The index is asked for when it is needed. */
export function CataloguePage({ root, store, written }: CataloguePageProps) {
  const { address, changeAddress } = useAddress(store, root);
  const { query, theme } = address.view;
  const isSearch = query.trim() !== "";
  const index = useQuery({ ...siteIndexQuery(root), enabled: isSearch || written === null });
  const failure = useFailure(index);
  const dossiers = written ?? index.data;
  useTheme(theme);

  return (
    <>
      <header className="masthead">
        <a className="wordmark" translate="no" href={HOME}>
          {PAGE_WORDS.siteName}
        </a>
        <a className="masthead-all" href="./" aria-current="page">
          {PAGE_WORDS.allDossiers}
        </a>
      </header>
      <main className="catalogue">
        <h1>{CATALOGUE_WORDS.title}</h1>
        <p className="catalogue-lead">{CATALOGUE_WORDS.lead}</p>
        <search className="catalogue-search">
          <SearchField
            name={CATALOGUE_WORDS.search}
            view={address.view}
            changeView={(change, mode) => changeAddress(CATALOGUE, change, mode)}
          />
        </search>
        <CatalogueAnswer index={index.data ?? null} query={query} isWaiting={isSearch && !failure} home={HOME} />
        {failure && <LoadFailure title={CATALOGUE_WORDS.failed} {...failure} />}
        {dossiers && <DossierList dossiers={dossiers} home={HOME} />}
        {!dossiers && !failure && <Waiting>{CATALOGUE_WORDS.loading}</Waiting>}
      </main>
    </>
  );
}
