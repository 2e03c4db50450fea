import { LiveTimeline, type TimelineProps } from "./LiveTimeline.tsx";
import { TimelineStrip } from "./TimelineStrip.tsx";

/** When it happened, for a dossier of few dates: a strip, without the code of the chart. */
export function StripView(props: TimelineProps) {
  return <LiveTimeline {...props} form="strip" Picture={TimelineStrip} breaks={[]} />;
}
