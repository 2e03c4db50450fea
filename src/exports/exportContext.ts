import type { Edition } from "../model/edition.ts";

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
