import { useQuery } from "@tanstack/react-query";
import { catalogQuery } from "../data/catalogQuery.ts";
import { dossierQuery } from "../data/dossierQuery.ts";
import type { Catalog } from "../model/catalog.ts";
import { lazyExtra } from "../ui/lazyExtra.tsx";
import type { AddressStore } from "../url/browserAddress.ts";
import { useAddress } from "../url/useAddress.ts";
import { PAGE_WORDS } from "../words/pageWords.ts";
import { Dashboard } from "./Dashboard.tsx";
import { LoadFailure } from "./LoadFailure.tsx";
import { Shell } from "./Shell.tsx";
import { useFailure } from "./useFailure.ts";
import { Waiting } from "./Waiting.tsx";

const LazyUnknownDossier = lazyExtra(async () => (await import("./rareParts.ts")).UnknownDossier);

/** Loads the catalogue, then the dossier that the address names; shows each state on the way. */
export function DossierPage({ root, store }: { root: string; store: AddressStore }) {
  const { address, changeAddress } = useAddress(store, root);
  const catalog = useQuery(catalogQuery(root));
  const entry = catalog.data && entryOf(catalog.data, address.dossier);
  const dossier = useQuery({ ...dossierQuery(root, entry?.file ?? ""), enabled: Boolean(entry) });
  const failure = useFailure(catalog, dossier);

  if (dossier.data && entry) {
    return (
      <Dashboard
        root={root}
        dossier={dossier.data}
        address={address}
        edition={entry.edition ?? null}
        hasOthers={(catalog.data?.dossiers.length ?? 0) > 1}
        store={store}
        changeAddress={changeAddress}
      />
    );
  }
  return (
    <Shell root={root}>
      {catalog.data && !entry ? (
        <LazyUnknownDossier root={root} id={address.dossier ?? ""} catalog={catalog.data} />
      ) : failure ? (
        <LoadFailure title={PAGE_WORDS.dossierFailed} {...failure} />
      ) : (
        <Waiting>{PAGE_WORDS.loading}</Waiting>
      )}
    </Shell>
  );
}

function entryOf(catalog: Catalog, id: string | null) {
  return catalog.dossiers.find((entry) => entry.id === (id ?? catalog.default));
}
