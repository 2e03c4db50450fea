import { Feed, type Item } from "feed";
import type { Dossier } from "../../../src/model/dossier.ts";
import { editionId } from "../../../src/model/editionId.ts";
import { escapeHtml } from "../escapeHtml.ts";

/** Path of the feed below the site's root. */
export const FEED = "feed.xml";

const NAME = "Sidelines";
const TITLE = `${NAME}: dossiers and corrections`;

/**
 * The Atom feed (RFC 4287) of the dossiers and of every correction in them, newest first. `siteUrl` is the site's
 * absolute address, with a slash at its end; a feed has to be absolute. Days stand as their first second in UTC, because
 * a correction says no more. The same dossiers give the same text, so a build alone makes nothing new.
 * The library writes titles and summaries as HTML. `undated` is the day of a dossier that gives none.
 */
export function atomFeed(siteUrl: string, dossiers: readonly Dossier[], undated: string): string {
  const items = dossiers
    .flatMap((dossier) => [...correctionItems(siteUrl, dossier), dossierItem(siteUrl, dossier, undated)])
    .toSorted((one, other) => other.date.getTime() - one.date.getTime());
  const author = { name: NAME, link: siteUrl };
  const feed = new Feed({
    id: siteUrl,
    title: TITLE,
    link: siteUrl,
    updated: items[0]?.date ?? instant(undated),
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

function dossierItem(siteUrl: string, dossier: Dossier, undated: string): Item {
  const link = `${siteUrl}${dossier.id}/`;
  const days = [
    ...dossier.reports.flatMap(({ published }) => published ?? []),
    ...dossier.corrections.map(({ date }) => date),
  ];
  const latest = days.toSorted().at(-1) ?? undated;
  return {
    id: link,
    link,
    title: escapeHtml(dossier.title),
    description: escapeHtml(dossier.summary),
    date: instant(latest),
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
