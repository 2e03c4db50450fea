import { Feed, type Item } from "feed";
import type { Dossier } from "../../../src/model/dossier.ts";
import type { Edition } from "../../../src/model/edition.ts";
import { editionId } from "../../../src/model/editionId.ts";
import { escapeHtml } from "../escapeHtml.ts";

/** Path of the feed below the site's root. */
export const FEED = "feed.xml";

const NAME = "Sidelines";
const TITLE = `${NAME}: dossiers and corrections`;

/** A dossier and the edition in which it is published. */
export interface PublishedDossier {
  dossier: Dossier;
  edition: Edition;
}

/**
 * The Atom feed (RFC 4287) of the dossiers and of every correction in them, newest first. `siteUrl` is the site's
 * absolute address, with a slash at its end; a feed has to be absolute. Days stand as their first second in UTC, because
 * corrections and editions say no more. A dossier's is its edition's. The same editions give the same text, so a build
 * alone makes nothing new. The library writes titles and summaries as HTML.
 */
export function atomFeed(siteUrl: string, dossiers: readonly PublishedDossier[]): string {
  const items = dossiers
    .flatMap((one) => [...correctionItems(siteUrl, one.dossier), dossierItem(siteUrl, one)])
    .toSorted((one, other) => other.date.getTime() - one.date.getTime());
  const author = { name: NAME, link: siteUrl };
  const feed = new Feed({
    id: siteUrl,
    title: TITLE,
    link: siteUrl,
    ...(items[0] && { updated: items[0].date }),
    feedLinks: { atom: siteUrl + FEED },
    author,
    generator: false,
  });
  for (const item of items) feed.addItem(item);
  return `${feed.atom1().trim()}\n`;
}

/** The element by which a page names the feed. */
export function feedLink(siteUrl: string): string {
  return `<link rel="alternate" type="application/atom+xml" href="${siteUrl}${FEED}" title="${TITLE}" />`;
}

function dossierItem(siteUrl: string, { dossier, edition }: PublishedDossier): Item {
  const link = `${siteUrl}${dossier.id}/`;
  return {
    id: link,
    link,
    title: escapeHtml(dossier.title),
    description: escapeHtml(dossier.summary),
    date: instant(edition.date),
  };
}

/** A correction has no id of its own: it is known by its day and its words, wherever in the log it stands. */
function correctionItems(siteUrl: string, { id, title, corrections }: Dossier): Item[] {
  const link = `${siteUrl}${id}/`;
  return corrections.map(({ date, what }) => ({
    id: `${link}#correction-${editionId({ date, what })}`,
    link,
    title: escapeHtml(`Correction: ${title}`),
    description: escapeHtml(what),
    date: instant(date),
  }));
}

function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
