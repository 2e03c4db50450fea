import { memo, useMemo, useRef } from "react";
import { layoutWidth } from "../../drawing/timeline/layoutWidth.ts";
import { stripScene } from "../../drawing/timeline/stripScene.ts";
import { useBoxWidth } from "../../ui/useBoxWidth.ts";
import { TIMELINE_WORDS } from "../../words/timelineWords.ts";
import { GroundDrawing } from "./GroundDrawing.tsx";
import { LiveMarks } from "./LiveMarks.tsx";
import type { PictureProps } from "./LiveTimeline.tsx";
import { MarkNotes } from "./MarkNotes.tsx";

/** The scene of few dates, as the static picture draws it, with marks that answer. */
export const TimelineStrip = memo(function TimelineStrip(props: PictureProps) {
  const { dossier, view } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useBoxWidth(box);
  const laidFor = layoutWidth(width);
  const scene = useMemo(() => stripScene(dossier, view, laidFor), [dossier, view, laidFor]);
  return (
    <div className="timeline-chart" ref={box} role="group" aria-label={TIMELINE_WORDS.chart}>
      <svg className="timeline-static-plot" height={scene.height}>
        <GroundDrawing {...scene} />
        <LiveMarks scene={scene} {...props} />
      </svg>
      <MarkNotes scene={scene} width={width} {...props} />
    </div>
  );
});
