import { memo } from "react";
import { CartesianAxis } from "recharts";
import { TICK, type TimelineScene } from "../../drawing/timeline/timelineScene.ts";

interface TimelineScaleProps extends Pick<TimelineScene, "ticks" | "axisTop" | "height"> {
  /** The plot's, in pixels. */
  width: number;
}

/** The axis below the lanes. The scene has chosen the ticks that have room; Recharts draws each of them. */
export const TimelineScale = memo(function TimelineScale({ ticks, axisTop, height, width }: TimelineScaleProps) {
  return (
    <CartesianAxis
      orientation="bottom"
      y={axisTop}
      width={width}
      height={height - axisTop}
      ticks={ticks.map(({ at, label }, index) => ({ value: label, coordinate: at * width, index }))}
      interval={0}
      axisLine={false}
      tickSize={TICK.length}
      tickMargin={TICK.labelTop - TICK.length}
    />
  );
});
