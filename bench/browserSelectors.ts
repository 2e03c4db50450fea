/**
 * Where the bench finds things on the page: roles and ids that are part of what the site promises its readers and its
 * own tests, never a class. In one place, because a page that is redrawn may move them.
 */
export const SELECTORS = {
  search: "#search",
  openFilters: "#open-filters",
  countryMenu: "#filter-country",
  countryChoice: "#country-CHN",
  sheetChoice: "dialog[open] #country-CHN",
  resultCount: "search [role=status]",
  /** A meeting of the list. */
  meeting: "main article",
} as const;
