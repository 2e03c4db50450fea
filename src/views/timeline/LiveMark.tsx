import { type KeyboardEvent, memo } from "react";
import type { SceneMark } from "../../drawing/timeline/sceneMark.ts";
import type { TimelineItem } from "../../selectors/timeline/timelineItem.ts";
import { MarkDrawing } from "./MarkDrawing.tsx";

/** Id of the tooltip that describes the mark being pointed at. */
export const TIP_ID = "timeline-tip";
/** Id of the list of the group that was pressed. */
export const LIST_ID = "timeline-group-list";

/** Id of a mark's element. */
export function markElementId(id: string): string {
  return `timeline-mark-${id}`;
}

/** What pointing at and pressing an item does. */
export interface MarkHandlers {
  onPoint: (item: TimelineItem) => void;
  onLeave: () => void;
  onDismissTip: () => void;
  /** Chooses a meeting, or lists a group's marks. */
  onPress: (item: TimelineItem) => void;
  onChoose: (meeting: string) => void;
  onCloseGroup: () => void;
  /** Shows a group's days larger, where the timeline can. */
  onEnlarge?: (item: TimelineItem) => void;
}

interface LiveMarkProps {
  mark: SceneMark;
  isHighlighted: boolean;
  isTipShown: boolean;
  isListShown: boolean;
  handlers: MarkHandlers;
}

/** A mark that can be pointed at, focused and pressed. Only what a view changes is drawn again: of 40 often one or two. */
export const LiveMark = memo(function LiveMark({
  mark,
  isHighlighted,
  isTipShown,
  isListShown,
  handlers,
}: LiveMarkProps) {
  const { onPoint, onLeave, onDismissTip, onPress } = handlers;
  const { id, item, name, role, isPressed, isGroup, className } = mark;
  const isPressable = role === "button";

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    // A key that is held would open and close the meeting again and again.
    if (!event.repeat) onPress(item);
  }

  function handleBlur(): void {
    onLeave();
    onDismissTip();
  }

  return (
    <g
      id={markElementId(id)}
      className={isHighlighted ? `${className} is-highlighted` : className}
      role={role}
      tabIndex={0}
      aria-label={name}
      aria-pressed={isPressed ?? undefined}
      aria-expanded={isGroup ? isListShown : undefined}
      aria-controls={isListShown ? LIST_ID : undefined}
      aria-describedby={isTipShown ? TIP_ID : undefined}
      onClick={isPressable ? () => onPress(item) : undefined}
      onKeyDown={isPressable ? handleKeyDown : undefined}
      onMouseEnter={() => onPoint(item)}
      onMouseLeave={onLeave}
      onFocus={() => onPoint(item)}
      onBlur={handleBlur}
    >
      <MarkDrawing mark={mark} />
    </g>
  );
});
