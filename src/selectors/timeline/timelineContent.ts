import { perDossier } from "../../records/perDossier.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { timelineAxis } from "./timelineAxis.ts";
import { timelineItems } from "./timelineItems.ts";
import { timelineMarks } from "./timelineMarks.ts";

/**
 * What a dossier's chart holds whatever the view: its marks as they are without a filter, the axis on which all of
 * them can be drawn, and the items that are drawn there. Worked out once for each dossier. A strip needs none of it.
 */
export const timelineContent = perDossier((dossier) => {
  const marks = timelineMarks(dossier, DEFAULT_VIEW);
  const axis = timelineAxis(marks.map(({ date }) => date));
  return { marks, axis, items: timelineItems(marks, axis) };
});
