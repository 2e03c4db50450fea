/** In the order in which they stand in a link. */
export const EMBED_PARTS = ["map", "timeline", "list"] as const;
/** What an embedded page can show. list: the panels, with meetings, topics and source. */
export type EmbedPart = (typeof EMBED_PARTS)[number];
