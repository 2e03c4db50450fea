import type { Dossier } from "../model/dossier.ts";
import { dossierFacts } from "../selectors/site/indexedDossier.ts";
import { CATALOGUE } from "../url/cataloguePath.ts";
import { CATALOGUE_WORDS } from "../words/catalogueWords.ts";
import { LICENCE_LINKS, licenceText, PUBLISHER } from "./credits.ts";
import type { JsonLdDocument } from "./jsonLd.ts";
import type { JsonLdNode } from "./jsonLdNodes.ts";
import { dossierLink } from "./meetingFacts.ts";

/** The page of all dossiers as linked data: the page, the catalogue with a Dataset for each dossier, and the way there. */
export function catalogueJsonLd(dossiers: readonly Dossier[], siteRoot: string): JsonLdDocument {
  const link = `${siteRoot}${CATALOGUE}/`;
  const catalogue = `${link}#catalogue`;
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "CollectionPage",
        "@id": link,
        url: link,
        name: CATALOGUE_WORDS.title,
        description: CATALOGUE_WORDS.description,
        inLanguage: "en",
        mainEntity: { "@id": catalogue },
      },
      {
        "@type": "DataCatalog",
        "@id": catalogue,
        url: link,
        name: PUBLISHER,
        dataset: dossiers.map((dossier) => datasetNode(dossier, siteRoot)),
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: [
          { "@type": "ListItem", position: 1, name: PUBLISHER, item: siteRoot },
          { "@type": "ListItem", position: 2, name: CATALOGUE_WORDS.title, item: link },
        ],
      },
    ],
  };
}

function datasetNode(dossier: Dossier, siteRoot: string): JsonLdNode {
  const link = dossierLink(dossier, siteRoot);
  const { first, last } = dossierFacts(dossier);
  return {
    "@type": "Dataset",
    "@id": `${link}#dataset`,
    url: link,
    name: dossier.title,
    description: dossier.summary,
    ...(first === null ? {} : { temporalCoverage: first === last ? first : `${first}/${last}` }),
    creator: { "@type": "Organization", name: PUBLISHER },
    license: [...LICENCE_LINKS],
    creditText: licenceText(dossier),
    isAccessibleForFree: true,
  };
}
