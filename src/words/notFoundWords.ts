/** Texts of the page that a host answers with where there is none. */
export const NOT_FOUND_WORDS = {
  title: "There is no page at this address",
  about:
    "Sidelines shows who met whom, where, when and about what, from news reports. The link may be mistyped, or the page may have moved. These dossiers are here:",
} as const;
