import type { PageHead } from "./pageHtml.ts";

/** The parts of the catalogue and of a dossier that a page's head needs; the files have been checked before. */
export interface PageCatalog {
  dossiers: { id: string; title: string; summary: string; file: string }[];
}

export interface PageDossier {
  id: string;
  title: string;
  summary: string;
  focus: string;
  countries: { code: string; name: string }[];
  meetings: { id: string; parties: { country: string }[] }[];
}

/** A page to write: its folder below the site's root, without slashes at the ends, and its head. */
export interface SitePage {
  folder: string;
  head: PageHead;
}

/**
 * Lists the pages of one dossier: its own, then one for each meeting, titled with the countries that the focus
 * country met. Throws an Error on an id that is no slug, because ids become folder names.
 */
export function sitePages(dossier: PageDossier): SitePage[] {
  const { title, summary } = dossier;
  const folder = slug(dossier.id);
  const meetingPages = dossier.meetings.map((meeting) => ({
    folder: `${folder}/${slug(meeting.id)}`,
    head: { title: `${counterpartNames(dossier, meeting)} — ${title}`, description: summary, depth: 2 },
  }));
  return [{ folder, head: { title, description: summary, depth: 1 } }, ...meetingPages];
}

function counterpartNames(dossier: PageDossier, meeting: PageDossier["meetings"][number]): string {
  const names = new Map(dossier.countries.map(({ code, name }) => [code, name]));
  return meeting.parties
    .filter(({ country }) => country !== dossier.focus)
    .map(({ country }) => names.get(country) ?? country)
    .join(" and ");
}

function slug(id: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Error(`"${id}" cannot be a folder: use a-z, 0-9 and single hyphens`);
  return id;
}
