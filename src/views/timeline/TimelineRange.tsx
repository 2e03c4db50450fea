import { type ChangeEvent, memo, useRef } from "react";
import { percent } from "../../geo/percent.ts";
import type { Dossier } from "../../model/dossier.ts";
import { type Period, periodBounds } from "../../model/period.ts";
import { dayText } from "../../records/dateText.ts";
import { timelineContent } from "../../selectors/timeline/timelineContent.ts";
import { dayOfStep, type RangeEnd, timelineRange, withEndAt } from "../../selectors/timeline/timelineRange.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import { TIMELINE_WORDS } from "../../words/timelineWords.ts";
import { RangeNotches } from "./RangeNotches.tsx";
import { useRangeDrag } from "./useRangeDrag.ts";

interface TimelineRangeProps {
  dossier: Dossier;
  period: Period | null;
  changeView: ChangeView;
}

/**
 * The range of dates as two handles on the axis. For the keyboard and for assistive technology each handle is a native
 * slider that counts the days drawn; the pointer moves what is seen, because a native slider knows no broken axis.
 */
export const TimelineRange = memo(function TimelineRange({ dossier, period, changeView }: TimelineRangeProps) {
  const { axis } = timelineContent(dossier);
  const track = useRef<HTMLDivElement>(null);
  const range = timelineRange(axis, period);
  const setPeriod = (change: (before: Period | null) => Period | null) =>
    changeView((view) => ({ ...view, period: change(view.period) }), "replace");
  const { startDrag, moveDrag, endDrag } = useRangeDrag({ axis, range, period, track, setPeriod });
  const { first, last } = periodBounds(period ?? { from: null, to: null });

  function handleChange(end: RangeEnd, { target }: ChangeEvent<HTMLInputElement>): void {
    setPeriod((before) => withEndAt(axis, before, end, Number(target.value)));
  }

  function textOf(end: RangeEnd): string {
    const day = end === "from" ? first : last;
    if (day !== null) return dayText(day);
    const outermost = dayOfStep(axis, end === "from" ? 0 : range.lastStep);
    const open = end === "from" ? TIMELINE_WORDS.noStart : TIMELINE_WORDS.noEnd;
    return outermost === null ? open : `${dayText(outermost)}, ${open}`;
  }

  const handles = [
    { end: "from", label: TIMELINE_WORDS.from, at: range.start, least: 0, most: range.to, step: range.from },
    { end: "to", label: TIMELINE_WORDS.until, at: range.end, least: range.from, most: range.lastStep, step: range.to },
  ] as const;
  return (
    <div className="timeline-range" role="group" aria-label={TIMELINE_WORDS.range}>
      <div className="timeline-track" ref={track}>
        <div
          className="timeline-chosen"
          style={{ left: percent(range.start), width: percent(range.end - range.start) }}
          onPointerDown={(event) => startDrag("both", event)}
          onPointerMove={moveDrag}
          onPointerUp={endDrag}
          onPointerCancel={endDrag}
        />
        <RangeNotches dossier={dossier} />
        {handles.map(({ end, label, at, least, most, step }) => (
          <div
            key={end}
            className={`timeline-handle timeline-handle-${end}`}
            style={{ left: percent(at) }}
            onPointerDown={(event) => startDrag(end, event)}
            onPointerMove={moveDrag}
            onPointerUp={endDrag}
            onPointerCancel={endDrag}
          >
            <input
              id={`timeline-range-${end}`}
              type="range"
              aria-label={label}
              aria-valuetext={textOf(end)}
              min={least}
              max={most}
              value={step}
              onChange={(event) => handleChange(end, event)}
            />
          </div>
        ))}
      </div>
    </div>
  );
});
