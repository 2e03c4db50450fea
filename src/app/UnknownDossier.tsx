import type { Catalog } from "../model/catalog.ts";
import { NOTICE_WORDS, unknownDossierText } from "../words/noticeWords.ts";

/** A link to a dossier that is not here: says so, and offers those that are. */
export function UnknownDossier({ root, id, catalog }: { root: string; id: string; catalog: Catalog }) {
  return (
    <section className="failure" role="alert">
      <h2>{unknownDossierText(id)}</h2>
      <p>{NOTICE_WORDS.dossiersHere}</p>
      <ul>
        {catalog.dossiers.map((dossier) => (
          <li key={dossier.id}>
            <a href={new URL(`${dossier.id}/`, root).pathname}>{dossier.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
