import type { ComponentType } from "react";
import type { TimelineForm } from "../../selectors/timeline/timelineForm.ts";
import type { StaticTimelineProps } from "./StaticFrame.tsx";
import { StaticStrip } from "./StaticStrip.tsx";

/** The picture of a timeline in its form; a chart's is code of its own, which a page with a strip never loads. */
export async function staticTimeline(form: TimelineForm): Promise<ComponentType<StaticTimelineProps>> {
  return form === "strip" ? StaticStrip : (await import("./StaticTimeline.tsx")).StaticTimeline;
}
