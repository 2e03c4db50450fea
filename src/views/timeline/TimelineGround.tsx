import { textWidth } from "../../drawing/timeline/textWidth.ts";
import { BREAK_ROW, type TimelineLayout } from "../../drawing/timeline/timelineLayout.ts";
import { zigzag } from "../../drawing/timeline/zigzag.ts";
import type { TimelineAxis } from "../../selectors/timelineAxis.ts";
import { breakDates, breakText, LANE_WORDS } from "../../words/timelineWords.ts";
import { useTimelineReader } from "./timelineReader.ts";

/** What the marks stand on: what is shaded, lane names, lane lines, and the breaks with their words. */
export function TimelineGround({ axis, layout }: { axis: TimelineAxis; layout: TimelineLayout }) {
  const { plotLeft, plotRight, floor, width } = layout;
  const pixel = (fraction: number) => plotLeft + fraction * (plotRight - plotLeft);
  const { chosen } = useTimelineReader();
  const shades = [
    { from: 0, to: chosen.start },
    { from: chosen.end, to: 1 },
  ].filter(({ from, to }) => from < to);
  return (
    <g className="timeline-ground">
      {shades.map(({ from, to }) => (
        <rect
          key={from}
          className="timeline-shade"
          x={pixel(from)}
          y={0}
          width={pixel(to) - pixel(from)}
          height={floor}
        />
      ))}
      {axis.breaks.map((gap) => {
        const middle = pixel((gap.start + gap.end) / 2);
        const text = breakText(gap);
        const half = textWidth(text) / 2;
        return (
          <g key={gap.first}>
            <title>{breakDates(gap)}</title>
            <path className="timeline-zigzag" d={zigzag(middle, 4, floor)} />
            <text
              className="timeline-break"
              x={Math.min(Math.max(middle, half + 2), width - half - 2)}
              y={floor + BREAK_ROW / 2}
              dy="0.35em"
              textAnchor="middle"
            >
              {text}
            </text>
          </g>
        );
      })}
      {layout.lanes.map(({ lane, labelX, labelY, lines }) => (
        <g key={lane}>
          <text className="timeline-lane" x={labelX} y={labelY} dy="0.35em">
            {LANE_WORDS[lane]}
          </text>
          {lines.flatMap((y) =>
            axis.segments.map(({ first, start, end }) => (
              <path key={`${first} ${y}`} className="timeline-line" d={`M${pixel(start)},${y} H${pixel(end)}`} />
            )),
          )}
        </g>
      ))}
    </g>
  );
}
