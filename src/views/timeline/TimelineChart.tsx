import { memo, useLayoutEffect, useMemo, useRef, useState } from "react";
import { ComposedChart, ResponsiveContainer, Scatter, XAxis, YAxis } from "recharts";
import { AXIS_ROW, BREAK_ROW, type LaidItem, stretchedLayout } from "../../drawing/timeline/timelineLayout.ts";
import type { TimelineAxis } from "../../selectors/timelineAxis.ts";
import { timelineItems } from "../../selectors/timelineItems.ts";
import type { TimelineMark } from "../../selectors/timelineMarks.ts";
import { timelineTicks } from "../../selectors/timelineTicks.ts";
import { TIMELINE_WORDS } from "../../words/timelineWords.ts";
import { MarkShape } from "./MarkShape.tsx";
import { TimelineGround } from "./TimelineGround.tsx";
import { TimelineTip } from "./TimelineTip.tsx";

interface TimelineChartProps {
  marks: readonly TimelineMark[];
  axis: TimelineAxis;
}

const FIRST_WIDTH = 720;

/**
 * The lanes, drawn by Recharts on an axis of fractions, which is how time can be broken. `marks` say what is
 * drawn and where, which no view changes; how each looks in the present view comes by `TimelineReaderContext`.
 */
export const TimelineChart = memo(DrawnTimeline);

function DrawnTimeline({ marks, axis }: TimelineChartProps) {
  const [width, setWidth] = useState(FIRST_WIDTH);
  const items = useMemo(() => timelineItems(marks, axis), [marks, axis]);
  const layout = useMemo(() => stretchedLayout(items, width), [items, width]);
  const points = useMemo(() => layout.items.map(pointOf), [layout]);
  const ticks = useMemo(() => timelineTicks(axis), [axis]);
  const { height, floor, plotLeft, plotRight } = layout;
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
        <ComposedChart
          accessibilityLayer={false}
          margin={{ top: 0, right: width - plotRight, bottom: 0, left: plotLeft }}
        >
          <XAxis
            type="number"
            dataKey="at"
            domain={[0, 1]}
            ticks={ticks.map(({ at }) => at)}
            tickFormatter={(at: number) => ticks.find((tick) => tick.at === at)?.label ?? ""}
            height={AXIS_ROW + BREAK_ROW}
            tickMargin={BREAK_ROW - 2}
            interval="preserveStart"
            minTickGap={8}
            axisLine={false}
            tickSize={5}
          />
          <YAxis type="number" domain={[0, floor]} reversed hide />
          <TimelineGround axis={axis} layout={layout} />
          <Scatter data={points} dataKey="y" shape={drawPoint} isAnimationActive={false} />
        </ComposedChart>
      </ResponsiveContainer>
      <TimelineTip layout={layout} />
    </div>
  );
}

interface Point {
  at: number;
  y: number;
  laid: LaidItem;
}

function pointOf(laid: LaidItem): Point {
  return { at: laid.item.at, y: laid.y, laid };
}

function drawPoint({ payload }: { payload?: unknown }) {
  return <MarkShape laid={(payload as Point).laid} />;
}
