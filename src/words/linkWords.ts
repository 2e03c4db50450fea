/** What became of a link that was to be copied or shared. */
export const LINK_WORDS = {
  name: "Link to this view",
  copied: "Link copied.",
  handedOver: "Link handed to the share sheet.",
  refused: "The browser refused to copy. The link to copy by hand:",
} as const;
