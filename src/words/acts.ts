import type { Act, Certainty } from "../model/statement.ts";

/** Acts as headings and filter values. */
export const ACT_WORDS: Record<Act, string> = {
  agreed: "Agreed",
  reported: "Reported",
  proposed: "Proposed",
  raised: "Raised",
  acknowledged: "Acknowledged",
  stated: "Stated",
  briefed: "Briefed",
};

/** What each certainty means, for a reader. */
export const CERTAINTY_WORDS: Record<Certainty, { label: string; meaning: string }> = {
  stated: { label: "stated", meaning: "The report says it." },
  derived: { label: "derived", meaning: "Worked out from what the report says." },
  open: { label: "open", meaning: "The report can be read both ways; the reading note says how." },
};

/** What stands before a note on how the report can be read. */
export const READING_NOTE = "Reading note.";
