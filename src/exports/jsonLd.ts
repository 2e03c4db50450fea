import type { Dossier } from "../model/dossier.ts";
import type { Source } from "../model/report.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import { LICENCE_LINKS, licenceText, PUBLISHER } from "./credits.ts";
import type { ExportContext } from "./exportContext.ts";
import { distributionOf } from "./jsonLdFiles.ts";
import { eventId, type JsonLdNode, meetingEvent, meetingReference, reportNode } from "./jsonLdNodes.ts";
import { dossierLink, factsInView, meetingFacts } from "./meetingFacts.ts";
import { citedReports } from "./sourceText.ts";

/** What structured data need of the site: no view, because search engines read whole pages. */
export type JsonLdContext = Pick<ExportContext, "siteRoot" | "edition"> & {
  /** Whether the site has the dossier in other formats too (`distributionOf`). */
  hasFiles?: boolean;
};

/** A JSON-LD 1.1 document in the vocabulary of schema.org. */
export interface JsonLdDocument {
  "@context": "https://schema.org";
  "@graph": JsonLdNode[];
}

/**
 * A dossier's page as linked data: the page, its data as a Dataset, the BreadcrumbList, and its meetings as an ItemList of
 * references: name, date and address. The Event of that `@id` stands whole on the meeting's own page (`meetingJsonLd`), or
 * every page of a long dossier would carry all of it. A plain object: whoever writes it into HTML escapes `<`.
 */
export function dossierJsonLd(dossier: Dossier, context: JsonLdContext): JsonLdDocument {
  const link = dossierLink(dossier, context.siteRoot);
  const facts = factsInView(dossier, DEFAULT_VIEW, context.siteRoot);
  const list: JsonLdNode = {
    "@type": "ItemList",
    "@id": `${link}#meetings`,
    name: dossier.title,
    numberOfItems: facts.length,
    itemListElement: facts.map((one, index) => ({
      "@type": "ListItem",
      position: index + 1,
      item: meetingReference(one),
    })),
  };
  return documentOf([
    pageNode(dossier, { link, name: dossier.title, mainEntity: `${link}#meetings`, sources: [] }, context),
    datasetNode(dossier, link, context),
    list,
    breadcrumbs([
      [PUBLISHER, context.siteRoot],
      [dossier.title, link],
    ]),
  ]);
}

/** A meeting's page as linked data: the page, the Event, and the BreadcrumbList. Null when there is no such meeting. */
export function meetingJsonLd(dossier: Dossier, meetingId: string, context: JsonLdContext): JsonLdDocument | null {
  const meeting = dossier.meetings.find(({ id }) => id === meetingId);
  if (!meeting) return null;
  const facts = meetingFacts(dossier, { meeting, isOpen: false }, context.siteRoot);
  const parent = dossierLink(dossier, context.siteRoot);
  const event = meetingEvent(dossier, facts, parent);
  return documentOf([
    pageNode(
      dossier,
      { link: facts.link, name: event.name, mainEntity: eventId(facts.link), sources: facts.sources },
      context,
    ),
    event,
    breadcrumbs([
      [PUBLISHER, context.siteRoot],
      [dossier.title, parent],
      [event.name, facts.link],
    ]),
  ]);
}

function documentOf(graph: JsonLdNode[]): JsonLdDocument {
  return { "@context": "https://schema.org", "@graph": graph };
}

interface Page {
  link: string;
  name: unknown;
  mainEntity: string;
  /** What it is based on; those of a whole dossier stand with its meetings. */
  sources: readonly Source[];
}

/** The page itself, which carries what is true of the text and not of the event: edition, terms and sources. */
function pageNode(dossier: Dossier, { link, name, mainEntity, sources }: Page, context: JsonLdContext): JsonLdNode {
  return {
    "@type": "WebPage",
    "@id": link,
    url: link,
    name,
    inLanguage: "en",
    ...termsOf(dossier, context),
    ...(sources.length === 0 ? {} : { isBasedOn: citedReports(dossier, sources).map(reportNode) }),
    mainEntity: { "@id": mainEntity },
  };
}

/** The dossier's data, and the files that have them all. */
function datasetNode(dossier: Dossier, link: string, context: JsonLdContext): JsonLdNode {
  return {
    "@type": "Dataset",
    "@id": `${link}#dataset`,
    url: link,
    name: dossier.title,
    description: dossier.summary,
    ...termsOf(dossier, context),
    isAccessibleForFree: true,
    distribution: distributionOf(dossier, context.siteRoot, context.hasFiles ?? false),
  };
}

function termsOf(dossier: Dossier, { edition }: JsonLdContext): Record<string, unknown> {
  return {
    ...(edition === null ? {} : { version: edition.id, dateModified: edition.date }),
    license: [...LICENCE_LINKS],
    creditText: licenceText(dossier),
  };
}

function breadcrumbs(steps: readonly (readonly [name: unknown, link: string])[]): JsonLdNode {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(([name, item], index) => ({ "@type": "ListItem", position: index + 1, name, item })),
  };
}
