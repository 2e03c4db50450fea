/** Texts of what can be done with one statement. */
export const TAKE_WORDS = {
  sign: "#",
  name: "Link to this statement",
  link: "Copy link",
  citation: "Copy with citation",
  linked: "Link to the statement copied.",
  cited: "Statement and citation copied.",
  refused: "The browser refused to copy. Here it is, to copy by hand:",
  byHand: "Text to copy by hand",
} as const;
