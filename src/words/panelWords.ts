import type { Panel } from "../view/view.ts";

/** The panels' names. */
export const PANEL_WORDS: Record<Panel, string> = {
  meetings: "Meetings",
  timeline: "Timeline",
  topics: "Topics by country",
  source: "Source",
};

/** The name of the row of links between them. */
export const PANELS_NAME = "Panels";

/** The name of a panel's region: `Topics panel`. */
export function panelName(panel: Panel): string {
  return `${PANEL_WORDS[panel]} panel`;
}
