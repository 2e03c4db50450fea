import type { SceneMark } from "../../drawing/timeline/sceneMark.ts";
import { type SceneOf, TICK } from "../../drawing/timeline/timelineScene.ts";
import { percent } from "../../geo/percent.ts";
import type { Dossier } from "../../model/dossier.ts";
import { linkChange } from "../../selectors/timeline/timelineItem.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { TIMELINE_WORDS } from "../../words/timelineWords.ts";
import { GroundDrawing, LaneNames } from "./GroundDrawing.tsx";
import { MarkDrawing } from "./MarkDrawing.tsx";

interface StaticChartProps {
  dossier: Dossier;
  view: View;
  linkTo: LinkTo;
  sceneOf: SceneOf;
  width: number;
}

/**
 * The chart for one of the layout widths and those above it. Places are shares of the plot, so it stretches as that does.
 * Each lays its own scene out: four in one component would be more than a slice of a slow phone's time.
 */
export function StaticChart({ dossier, view, linkTo, sceneOf, width }: StaticChartProps) {
  const scene = sceneOf(dossier, view, width);
  const { height, axisTop, isNameBeside, lanes, ticks, marks } = scene;
  return (
    <div
      className={`timeline-chart timeline-static-chart timeline-static-chart--${width}`}
      role="group"
      aria-label={TIMELINE_WORDS.chart}
    >
      <svg className="timeline-static-lanes" height={height}>
        <LaneNames lanes={lanes} />
      </svg>
      <svg className={`timeline-static-plot${isNameBeside ? " timeline-static-plot--beside" : ""}`} height={height}>
        <GroundDrawing {...scene} />
        {ticks.map(({ day, at, label }) => (
          <svg key={day} x={percent(at)} y={axisTop}>
            <line className="timeline-static-tick" y2={TICK.length} />
            <text y={TICK.labelTop} dy="0.71em" textAnchor="middle">
              {label}
            </text>
          </svg>
        ))}
        {marks.map((mark) => (
          <StaticMark key={mark.id} mark={mark} linkTo={linkTo} />
        ))}
      </svg>
    </div>
  );
}

/** A link where pressing the live mark would do something, else a picture with a name. */
function StaticMark({ mark, linkTo }: { mark: SceneMark; linkTo: LinkTo }) {
  const { id, item, name, className } = mark;
  const change = linkChange(item);
  if (change === null) {
    return (
      <g className={className} role="img" aria-label={name}>
        <MarkDrawing mark={mark} />
      </g>
    );
  }
  return (
    <a className={className} aria-label={name} data-heir={`timeline-mark-${id}`} {...linkTo(change)}>
      <MarkDrawing mark={mark} />
    </a>
  );
}
