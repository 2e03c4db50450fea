import { memo, useLayoutEffect, useMemo, useRef, useState } from "react";
import { ResponsiveContainer, Surface } from "recharts";
import { layoutWidth } from "../../drawing/timeline/timelineLayout.ts";
import { timelineScene } from "../../drawing/timeline/timelineScene.ts";
import { percent } from "../../geo/percent.ts";
import type { Dossier } from "../../model/dossier.ts";
import { timelineContent } from "../../selectors/timeline/timelineContent.ts";
import { timelineRange } from "../../selectors/timeline/timelineRange.ts";
import { useSteadyItems } from "../../ui/useSteady.ts";
import type { View } from "../../view/view.ts";
import { TIMELINE_WORDS } from "../../words/timelineWords.ts";
import { GroundDrawing, LaneNames } from "./GroundDrawing.tsx";
import { LiveMark, type MarkHandlers } from "./LiveMark.tsx";
import { TimelineScale } from "./TimelineScale.tsx";
import { TimelineTip } from "./TimelineTip.tsx";

interface TimelineChartProps {
  dossier: Dossier;
  view: View;
  highlighted: string | null;
  /** `id` of the mark whose tooltip is shown. */
  shownTip: string | null;
  handlers: MarkHandlers;
}

const FIRST_WIDTH = 720;

/**
 * The scene in the frame that Recharts gives: its container tells the width, its surface holds the drawing, its axis
 * draws the ticks (docs/decisions/0021-what-recharts-carries.md).
 */
export const TimelineChart = memo(function TimelineChart(props: TimelineChartProps) {
  const { dossier, view, highlighted, shownTip, handlers } = props;
  const [width, setWidth] = useState(FIRST_WIDTH);
  const laidFor = layoutWidth(width);
  const scene = useMemo(() => timelineScene(dossier, view, laidFor), [dossier, view, laidFor]);
  const marks = useSteadyItems(scene.marks);
  const tipMark = marks.find(({ id }) => id === shownTip);
  const { height, floor, ticks, marginLeft, marginRight } = scene;
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
            <TimelineScale {...{ ticks, floor, height }} width={plotWidth} />
            {marks.map((mark) => (
              <LiveMark
                key={mark.id}
                mark={mark}
                isHighlighted={highlighted !== null && mark.item.marks.some(({ meeting }) => meeting === highlighted)}
                isTipShown={shownTip === mark.id}
                handlers={handlers}
              />
            ))}
          </svg>
          <LaneNames lanes={scene.lanes} />
        </Surface>
      </ResponsiveContainer>
      {tipMark && <TimelineTip mark={tipMark} scene={scene} width={width} onDismiss={handlers.onDismissTip} />}
    </div>
  );
});

/** The days outside the period. */
function Shades({ dossier, view, floor }: Pick<TimelineChartProps, "dossier" | "view"> & { floor: number }) {
  const { start, end } = timelineRange(timelineContent(dossier).axis, view.period);
  const shades = [
    { from: 0, to: start },
    { from: end, to: 1 },
  ].filter(({ from, to }) => from < to);
  return shades.map(({ from, to }) => (
    <rect key={from} className="timeline-shade" x={percent(from)} width={percent(to - from)} height={floor} />
  ));
}
