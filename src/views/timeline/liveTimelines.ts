import type { ComponentType } from "react";
import type { TimelineForm } from "../../selectors/timeline/timelineForm.ts";
import type { TimelineProps } from "./LiveTimeline.tsx";
import { StripView } from "./StripView.tsx";

/** The live timeline in its form; a chart's is code of its own, which a page with a strip never loads. */
export async function liveTimeline(form: TimelineForm): Promise<ComponentType<TimelineProps>> {
  return form === "strip" ? StripView : (await import("./TimelineView.tsx")).TimelineView;
}
