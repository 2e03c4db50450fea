import { catalogueJsonLd } from "../../../src/exports/catalogueJsonLd.ts";
import type { Dossier } from "../../../src/model/dossier.ts";
import type { DossierFacts } from "../../../src/model/siteIndex.ts";
import { CATALOGUE } from "../../../src/url/cataloguePath.ts";
import { CATALOGUE_WORDS } from "../../../src/words/catalogueWords.ts";
import { dossiersShown } from "../../../src/words/writtenWords.ts";
import { linkedData, pageTags, UNKNOWN_SITE } from "../pageHead.ts";
import { pageHtml } from "../pageHtml.ts";

/** What the page of all dossiers is written from. */
export interface CatalogueParts {
  indexHtml: string;
  siteUrl: string | null;
  dossiers: readonly Dossier[];
  facts: readonly DossierFacts[];
  /** Name of the preview card, without folder and ending: the dossier's that the site opens with. */
  card: string;
  /** The page as it is before any script runs, as HTML. */
  body: string;
  /** The style sheets of its own script, as paths below the site's root. */
  styles: readonly string[];
}

/** The pictures' code, which other pages will want soon. */
const preloadedModules = /\s*<link rel="modulepreload"[^>]*>/g;

/** The HTML of the page of all dossiers, for `dossiers/index.html`. */
export function catalogueHtml({ indexHtml, siteUrl, dossiers, facts, card, body, styles }: CatalogueParts): string {
  const page = {
    path: `${CATALOGUE}/`,
    address: `${CATALOGUE}/`,
    title: `${CATALOGUE_WORDS.title} · Sidelines`,
    description: CATALOGUE_WORDS.description,
    card,
  };
  const links = styles.map((path) => `<link rel="stylesheet" href="../${path}" />`);
  const data = JSON.stringify(facts).replaceAll("<", "\\u003c");
  return pageHtml(indexHtml.replace(preloadedModules, ""), {
    ...page,
    depth: 1,
    head: [...links, pageTags(page, "website", siteUrl)].join("\n    "),
    end: [
      `<script type="application/json" id="catalogue-data">${data}</script>`,
      linkedData(page, siteUrl, catalogueJsonLd(dossiers, siteUrl ?? UNKNOWN_SITE)),
    ].join(""),
    body,
    shown: dossiersShown(dossiers.length),
    written: null,
  });
}
