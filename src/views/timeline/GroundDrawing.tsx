import type { TimelineScene } from "../../drawing/timeline/timelineScene.ts";
import { percent } from "../../geo/percent.ts";

/** The names of the lanes. They have places of the chart, not of the plot. */
export function LaneNames({ lanes }: Pick<TimelineScene, "lanes">) {
  return lanes.map(({ id, name, x, y }) => (
    <text key={id} className="timeline-lane" x={x} y={y} dy="0.35em">
      {name}
    </text>
  ));
}

/** What the marks stand on: the breaks with their words, the lines, and a strip's dates. */
export function GroundDrawing({ breaks, lines, captions }: Pick<TimelineScene, "breaks" | "lines" | "captions">) {
  return (
    <>
      {breaks.map(({ id, at, zigzag, text, shift, y, dates }) => (
        <g key={id}>
          <title>{dates}</title>
          <svg x={percent(at)}>
            <path className="timeline-zigzag" d={zigzag} />
            <text className="timeline-break" x={shift} y={y} dy="0.35em" textAnchor="middle">
              {text}
            </text>
          </svg>
        </g>
      ))}
      {lines.map(({ id, from, to, y }) => (
        <line key={id} className="timeline-line" x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
      ))}
      {captions.map(({ id, kind, text, at, y }) => (
        <text key={id} className={`timeline-${kind}`} x={percent(at)} y={y} dy="0.35em" textAnchor="middle">
          {text}
        </text>
      ))}
    </>
  );
}
