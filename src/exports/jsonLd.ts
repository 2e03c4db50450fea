import type { Dossier } from "../model/dossier.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import { LICENCE_LINKS, licenceText, PUBLISHER } from "./credits.ts";
import type { ExportContext } from "./exportContext.ts";
import { eventId, type JsonLdNode, meetingEvent, reportNode } from "./jsonLdNodes.ts";
import { dossierLink, factsInView, meetingFacts } from "./meetingFacts.ts";
import { citedReports } from "./sourceText.ts";

/** What structured data need of the site: no view, because search engines read whole pages. */
export type JsonLdContext = Pick<ExportContext, "siteRoot" | "edition">;

/** A JSON-LD 1.1 document in the vocabulary of schema.org. */
export interface JsonLdDocument {
  "@context": "https://schema.org";
  "@graph": JsonLdNode[];
}

/**
 * A dossier's page as linked data: the page, its meetings as an ItemList, each an Event, and the BreadcrumbList. A
 * plain object: whoever writes it into HTML escapes `<`.
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
      url: one.link,
      item: { "@id": eventId(one.link) },
    })),
  };
  return documentOf([
    pageNode(dossier, link, dossier.title, `${link}#meetings`, context),
    list,
    ...facts.map((one) => meetingEvent(dossier, one, link)),
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
    pageNode(dossier, facts.link, event.name, eventId(facts.link), context),
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

/** The page itself, which carries what is true of the text and not of the event: edition, terms and sources. */
function pageNode(
  dossier: Dossier,
  link: string,
  name: unknown,
  mainEntity: string,
  { edition }: JsonLdContext,
): JsonLdNode {
  const sources = [...dossier.meetings, ...dossier.statements].flatMap((record) => record.sources);
  return {
    "@type": "WebPage",
    "@id": link,
    url: link,
    name,
    inLanguage: "en",
    ...(edition === null ? {} : { version: edition.id, dateModified: edition.date }),
    license: [...LICENCE_LINKS],
    creditText: licenceText(dossier),
    isBasedOn: citedReports(dossier, sources).map(reportNode),
    mainEntity: { "@id": mainEntity },
  };
}

function breadcrumbs(steps: readonly (readonly [name: unknown, link: string])[]): JsonLdNode {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(([name, item], index) => ({ "@type": "ListItem", position: index + 1, name, item })),
  };
}
