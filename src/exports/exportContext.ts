import type { Dossier } from "../model/dossier.ts";
import type { Edition } from "../model/edition.ts";
import { shareLink } from "../url/viewHref.ts";
import { type View, withoutEmbedding } from "../view/view.ts";
import { filtersInWords } from "./filtersInWords.ts";

/** What every export carries beside its records, so that a file found a year later can be traced. */
export interface ExportContext {
  /** The full link of the view. */
  link: string;
  /** The site's absolute address, with a slash at its end: meetings get links below it. */
  siteRoot: string;
  /** The dossier's edition; null in a build that stamped none. */
  edition: Edition | null;
  /** The filter in words, as `filtersInWords` gives it. */
  filterText: string;
}

/** The context of a view: its link leads to the site itself, also from within another page. */
export function exportContext(dossier: Dossier, view: View, siteRoot: string, edition: Edition | null): ExportContext {
  const link = shareLink(siteRoot, dossier.id, withoutEmbedding(view));
  return { link, siteRoot, edition, filterText: filtersInWords(dossier, view) };
}
