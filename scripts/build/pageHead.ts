import { citedReports } from "../../src/exports/sourceText.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import type { Edition } from "../../src/model/edition.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { statementsAt } from "../../src/records/statementsAt.ts";
import { feedLink } from "./catalogue/feed.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { oembedLink } from "./oembed.ts";
import type { SitePage } from "./sitePages.ts";

/** Stands in JSON-LD for the address of a site that does not know its own; `linkedData` makes it relative. */
export const UNKNOWN_SITE = "https://sidelines.invalid/";

/**
 * The tags by which other sites and search engines show a page: canonical link, Open Graph, Twitter card.
 * `siteUrl` is the address where the site will lie, with a slash at its end; without it (null) addresses are relative to
 * the page, which some previews do not resolve, and there is no canonical link, which has to be absolute.
 */
export function pageHead(page: SitePage, siteUrl: string | null, edition: Edition): string {
  const tags = pageTags(page, page.meeting ? "article" : "website", siteUrl);
  return [
    tags,
    ...(page.meeting ? articleTags(page.dossier, page.meeting, edition) : []),
    ...(siteUrl ? [oembedLink(page, siteUrl)] : []),
  ].join("\n    ");
}

/** When the first report of the meeting was published, if that is known, and since when the page says what it says. */
function articleTags(dossier: Dossier, meeting: Meeting, edition: Edition): string[] {
  const sources = [meeting, ...statementsAt(dossier, meeting.id).map(({ statement }) => statement)];
  const cited = citedReports(
    dossier,
    sources.flatMap((one) => one.sources),
  );
  const [first] = cited.flatMap(({ report }) => report.published ?? []).toSorted();
  const published = first ? [`<meta property="article:published_time" content="${first}" />`] : [];
  return [...published, `<meta property="article:modified_time" content="${edition.date}" />`];
}

/** What every page says of itself: a path below the site's root, and what a preview shows of it. */
type ToldPage = Pick<SitePage, "path" | "address" | "title" | "description" | "card">;

/** The same for any page, without what only a dossier's or a meeting's has. */
export function pageTags(page: ToldPage, type: "article" | "website", siteUrl: string | null): string {
  const root = rootOf(page, siteUrl);
  const image = `${root}cards/${page.card}.png`;
  const properties: [string, string][] = [
    ["og:type", type],
    ["og:site_name", "Sidelines"],
    ["og:title", page.title],
    ["og:description", page.description],
    ["og:url", root + page.address],
    ["og:image", image],
    ["og:image:type", "image/png"],
    ["og:image:width", "1200"],
    ["og:image:height", "630"],
    ["og:image:alt", page.description],
  ];
  const names: [string, string][] = [
    ["twitter:card", "summary_large_image"],
    ["twitter:title", page.title],
    ["twitter:description", page.description],
    ["twitter:image", image],
    ["twitter:image:alt", page.description],
  ];
  return [
    ...(siteUrl ? [`<link rel="canonical" href="${escapeHtml(root + page.address)}" />`, feedLink(siteUrl)] : []),
    ...properties.map(([name, text]) => `<meta property="${name}" content="${escapeHtml(text)}" />`),
    ...names.map(([name, text]) => `<meta name="${name}" content="${escapeHtml(text)}" />`),
  ].join("\n    ");
}

/**
 * What search engines read of a page (schema.org as JSON-LD), with the addresses of `pageHead`. It belongs at the end
 * of the body: 18 kB that a browser would have to read before the first line of the page.
 */
export function linkedData(page: Pick<SitePage, "path">, siteUrl: string | null, jsonLd: unknown): string {
  const json = JSON.stringify(jsonLd).replaceAll("<", "\\u003c").replaceAll(UNKNOWN_SITE, rootOf(page, siteUrl));
  return `<script type="application/ld+json">${json}</script>`;
}

function rootOf({ path }: Pick<SitePage, "path">, siteUrl: string | null): string {
  const depth = path.split("/").length - 1;
  return siteUrl ?? ("../".repeat(depth) || "./");
}
