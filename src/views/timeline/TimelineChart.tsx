import { memo, useLayoutEffect, useMemo, useRef, useState } from "react";
import { ResponsiveContainer, Surface } from "recharts";
import { chartScene } from "../../drawing/timeline/chartScene.ts";
import { layoutWidth } from "../../drawing/timeline/layoutWidth.ts";
import { percent } from "../../geo/percent.ts";
import { timelineContent } from "../../selectors/timeline/timelineContent.ts";
import { timelineRange } from "../../selectors/timeline/timelineRange.ts";
import { TIMELINE_WORDS } from "../../words/timelineWords.ts";
import { GroundDrawing, LaneNames } from "./GroundDrawing.tsx";
import { LiveMarks } from "./LiveMarks.tsx";
import type { PictureProps } from "./LiveTimeline.tsx";
import { MarkNotes } from "./MarkNotes.tsx";
import { TimelineScale } from "./TimelineScale.tsx";

const FIRST_WIDTH = 720;

/**
 * The scene in the frame that Recharts gives: its container tells the width, its surface holds the drawing, its axis
 * draws the ticks (docs/decisions/0021-what-recharts-carries.md).
 */
export const TimelineChart = memo(function TimelineChart(props: PictureProps) {
  const { dossier, view } = props;
  const [width, setWidth] = useState(FIRST_WIDTH);
  const laidFor = layoutWidth(width);
  const scene = useMemo(() => chartScene(dossier, view, laidFor), [dossier, view, laidFor]);
  const { height, floor, axisTop, ticks, marginLeft, marginRight } = scene;
  const plotWidth = width - marginLeft - marginRight;
  const box = useRef<HTMLDivElement>(null);
  // Before the first paint: a chart of another height would move what is below it.
  useLayoutEffect(function measureAtFirst() {
    const measured = box.current?.clientWidth;
    if (measured) setWidth(measured);
  }, []);
  return (
    <div className="timeline-chart" ref={box} role="group" aria-label={TIMELINE_WORDS.chart}>
      <ResponsiveContainer
        width="100%"
        height={height}
        minWidth={0}
        initialDimension={{ width: FIRST_WIDTH, height }}
        onResize={(newWidth) => newWidth > 0 && setWidth(Math.round(newWidth))}
      >
        <Surface width={width} height={height}>
          <svg x={marginLeft} width={plotWidth}>
            <Shades dossier={dossier} view={view} floor={floor} />
            <GroundDrawing {...scene} />
            <TimelineScale {...{ ticks, axisTop, height }} width={plotWidth} />
            <LiveMarks scene={scene} {...props} />
          </svg>
          <LaneNames lanes={scene.lanes} />
        </Surface>
      </ResponsiveContainer>
      <MarkNotes scene={scene} width={width} {...props} />
    </div>
  );
});

/** The days outside the period. */
function Shades({ dossier, view, floor }: Pick<PictureProps, "dossier" | "view"> & { floor: number }) {
  const { start, end } = timelineRange(timelineContent(dossier).axis, view.period);
  const shades = [
    { from: 0, to: start },
    { from: end, to: 1 },
  ].filter(({ from, to }) => from < to);
  return shades.map(({ from, to }) => (
    <rect key={from} className="timeline-shade" x={percent(from)} width={percent(to - from)} height={floor} />
  ));
}
