/** Before the links of an open meeting to what others know of those who met. */
export const ON_WIKIDATA = "On Wikidata";
/** Behind each name, for who hears the link alone. */
export const BEHIND_NAME = "on Wikidata";
