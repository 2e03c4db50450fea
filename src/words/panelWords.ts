import type { Panel } from "../view/view.ts";

/** The panels' names. */
export const PANEL_WORDS: Record<Panel, string> = {
  meetings: "Meetings",
  timeline: "Timeline",
  topics: "Topics",
  source: "Source",
};
