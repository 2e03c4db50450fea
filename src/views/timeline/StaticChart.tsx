import { percent } from "../../drawing/timeline/percent.ts";
import { textWidth } from "../../drawing/timeline/textWidth.ts";
import { BREAK_ROW, type TimelineLayout } from "../../drawing/timeline/timelineLayout.ts";
import { zigzag } from "../../drawing/timeline/zigzag.ts";
import type { TimelineAxis } from "../../selectors/timelineAxis.ts";
import { timelineTicks } from "../../selectors/timelineTicks.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { breakDates, breakText, LANE_WORDS, TIMELINE_WORDS } from "../../words/timelineWords.ts";
import { StaticMark } from "./StaticMark.tsx";

interface StaticChartProps {
  axis: TimelineAxis;
  layout: TimelineLayout;
  linkTo: LinkTo;
}

const TICK = 5;
const LEAST_TICK_GAP = 8;

/** The chart for one of the layout widths and those above it. Places are shares of the plot, so it stretches as that does. */
export function StaticChart({ axis, layout, linkTo }: StaticChartProps) {
  const { width, height, floor, plotLeft } = layout;
  const hasColumn = layout.lanes.some(({ labelY, lines }) => lines.includes(labelY));
  return (
    <div
      className={`timeline-chart timeline-static-chart timeline-static-chart--${width}`}
      role="group"
      aria-label={TIMELINE_WORDS.chart}
    >
      <svg className="timeline-static-lanes" height={height}>
        {layout.lanes.map(({ lane, labelX, labelY }) => (
          <text key={lane} className="timeline-lane" x={labelX} y={labelY} dy="0.35em">
            {LANE_WORDS[lane]}
          </text>
        ))}
      </svg>
      <svg className={`timeline-static-plot${hasColumn ? " timeline-static-plot--beside" : ""}`} height={height}>
        {axis.breaks.map((gap) => (
          <g key={gap.first}>
            <title>{breakDates(gap)}</title>
            <svg x={percent((gap.start + gap.end) / 2)}>
              <path className="timeline-zigzag" d={zigzag(0, 4, floor)} />
              <text
                className="timeline-break"
                x={breakShift(breakText(gap), (gap.start + gap.end) / 2, layout)}
                y={floor + BREAK_ROW / 2}
                dy="0.35em"
                textAnchor="middle"
              >
                {breakText(gap)}
              </text>
            </svg>
          </g>
        ))}
        {layout.lanes.flatMap(({ lane, lines }) =>
          lines.flatMap((y) =>
            axis.segments.map(({ first, start, end }) => (
              <line
                key={`${lane} ${first} ${y}`}
                className="timeline-line"
                x1={percent(start)}
                x2={percent(end)}
                y1={y}
                y2={y}
              />
            )),
          ),
        )}
        {shownTicks(axis, layout).map(({ day, at, label }) => (
          <svg key={day} x={percent(at)} y={floor}>
            <line className="timeline-static-tick" y2={TICK} />
            <text y={TICK + BREAK_ROW - 2} dy="0.71em" textAnchor="middle">
              {label}
            </text>
          </svg>
        ))}
        {layout.items.map((laid) => (
          <StaticMark key={laid.item.id} laid={laid} layout={layout} linkTo={linkTo} />
        ))}
      </svg>
    </div>
  );

  function breakShift(text: string, at: number, { plotRight }: TimelineLayout): number {
    const half = textWidth(text) / 2;
    const middle = plotLeft + at * (plotRight - plotLeft);
    return Math.round(Math.min(Math.max(middle, half + 2), width - half - 2) - middle);
  }
}

/** Those whose labels do not touch the one before. */
function shownTicks(axis: TimelineAxis, { plotLeft, plotRight }: TimelineLayout) {
  let taken = -Infinity;
  return timelineTicks(axis).filter(({ at, label }) => {
    const [middle, half] = [at * (plotRight - plotLeft), textWidth(label) / 2];
    if (middle - half < taken + LEAST_TICK_GAP) return false;
    taken = middle + half;
    return true;
  });
}
