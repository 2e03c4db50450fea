import { memo } from "react";
import { percent } from "../../geo/percent.ts";
import type { Dossier } from "../../model/dossier.ts";
import { positionOf } from "../../selectors/timeline/timelineAxis.ts";
import { timelineContent } from "../../selectors/timeline/timelineContent.ts";

/** Days nearer to each other than they could be seen apart share a notch. */
const MOST_NOTCHES = 240;

/** Where the days of marks lie on the range's track: not drawn again while a handle moves. */
export const RangeNotches = memo(function RangeNotches({ dossier }: { dossier: Dossier }) {
  const { axis, marks } = timelineContent(dossier);
  const days = marks.filter(({ shape }) => shape === "day").map((mark) => positionOf(axis, mark.first));
  const notches = new Set(days.map((at) => Math.round(at * MOST_NOTCHES) / MOST_NOTCHES));
  return (
    <svg className="timeline-notches">
      {[...notches].map((at) => (
        <rect key={at} x={percent(at)} y="9" width="3" height="10" />
      ))}
    </svg>
  );
});
