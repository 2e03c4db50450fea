import { type PointerEvent, type RefObject, useRef } from "react";
import type { Period } from "../../model/period.ts";
import type { TimelineAxis } from "../../selectors/timeline/timelineAxis.ts";
import { type RangeEnd, stepAt, type TimelineRange, withEndAt } from "../../selectors/timeline/timelineRange.ts";

interface RangeDragOptions {
  axis: TimelineAxis;
  range: TimelineRange;
  period: Period | null;
  track: RefObject<HTMLElement | null>;
  setPeriod: (change: (before: Period | null) => Period | null) => void;
}

/** What a drag began with: the steps of the ends, and of the pointer. */
interface Drag {
  what: RangeEnd | "both";
  from: number;
  to: number;
  grip: number;
}

/** Dragging one end of the range, or all of it. The ends never pass each other, and breaks are jumped over. */
export function useRangeDrag({ axis, range, period, track, setPeriod }: RangeDragOptions) {
  const drag = useRef<Drag | null>(null);

  function pointerStep({ clientX }: PointerEvent): number {
    const box = track.current?.getBoundingClientRect();
    return box && box.width > 0 ? stepAt(axis, (clientX - box.left) / box.width) : 0;
  }

  function startDrag(what: Drag["what"], event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0 || (what === "both" && period === null)) return;
    // Else the press takes the focus away from the slider that it is about, and selects text.
    event.preventDefault();
    event.currentTarget.querySelector("input")?.focus({ focusVisible: false });
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { what, from: range.from, to: range.to, grip: pointerStep(event) };
  }

  function moveDrag(event: PointerEvent): void {
    if (drag.current === null) return;
    const { what, from, to, grip } = drag.current;
    const step = pointerStep(event);
    if (what === "both") {
      const by = Math.max(-from, Math.min(step - grip, range.lastStep - to));
      if (by + from === range.from) return;
      setPeriod((before) => withEndAt(axis, withEndAt(axis, before, "from", from + by), "to", to + by));
    } else {
      const bounded = what === "from" ? Math.min(step, range.to) : Math.max(step, range.from);
      if (bounded !== range[what]) setPeriod((before) => withEndAt(axis, before, what, bounded));
    }
  }

  function endDrag(): void {
    drag.current = null;
  }

  return { startDrag, moveDrag, endDrag };
}
