/** Before the links of an open meeting to what others know of those who met. */
export const ON_WIKIDATA = "On Wikidata";
/** Behind each name, for who hears the link alone. */
export const BEHIND_NAME = "on Wikidata";

/** What is listed of where else those of a meeting are found, and that it need not be all. */
export const LISTED_ELSEWHERE = "Listed are other dossiers of this site, and items of Wikidata that are certain.";
