import { type KeyboardEvent, memo } from "react";
import { labelLeft } from "../../drawing/timeline/placedLabels.ts";
import { textWidth } from "../../drawing/timeline/textWidth.ts";
import { type LaidItem, TARGET } from "../../drawing/timeline/timelineLayout.ts";
import type { TimelineItem } from "../../selectors/timelineItems.ts";
import { groupName, markName } from "../../words/timelineWords.ts";
import { MarkGlyph } from "./MarkGlyph.tsx";
import { type TimelineDoings, useCurrentItem, useTimelineReader } from "./timelineReader.ts";

/** Id of the tooltip that describes the mark being pointed at. */
export const TIP_ID = "timeline-tip";

/** One item of the chart in the present view. Only what the view changes is drawn again: of 40 items often one or two. */
export function MarkShape({ laid }: { laid: LaidItem }) {
  const { highlighted, shownTip, doings } = useTimelineReader();
  const item = useCurrentItem(laid.item);
  return (
    <DrawnMark
      laid={laid}
      item={item}
      isHighlighted={highlighted !== null && item.marks.some(({ meeting }) => meeting === highlighted)}
      isTipShown={shownTip === item.id}
      doings={doings}
    />
  );
}

interface DrawnMarkProps {
  laid: LaidItem;
  item: TimelineItem;
  isHighlighted: boolean;
  isTipShown: boolean;
  doings: TimelineDoings;
}

const DrawnMark = memo(DrawnItem, isSameItem);

/** An item that was made anew of the same marks says the same. */
function isSameItem(one: DrawnMarkProps, other: DrawnMarkProps): boolean {
  return (
    one.laid === other.laid &&
    one.isHighlighted === other.isHighlighted &&
    one.isTipShown === other.isTipShown &&
    one.doings === other.doings &&
    one.item.marks.length === other.item.marks.length &&
    one.item.marks.every((mark, index) => mark === other.item.marks[index])
  );
}

/** An item with its label: a button where pressing does something, else a picture with a name. */
function DrawnItem({ laid, item, isHighlighted, isTipShown, doings }: DrawnMarkProps) {
  const { onPoint, onLeave, onDismissTip, onPress } = doings;
  const { x, y, left, right, label } = laid;
  const [mark] = item.marks;
  const isGroup = item.marks.length > 1;
  const isPressable = isGroup || mark.meeting !== null;
  const isSelected = item.marks.some((each) => each.isSelected);

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onPress(item);
  }

  function handleBlur(): void {
    onLeave();
    onDismissTip();
  }

  const states = [
    `timeline-${isGroup ? "many" : mark.kind}`,
    isSelected && "is-selected",
    isHighlighted && "is-highlighted",
    !item.marks.some(({ isInView }) => isInView) && "is-out",
  ];
  const half = TARGET / 2;
  return (
    <g
      id={`timeline-mark-${item.id}`}
      className={["timeline-mark", ...states].filter(Boolean).join(" ")}
      role={isPressable ? "button" : "img"}
      tabIndex={0}
      aria-label={isGroup ? groupName(item) : markName(mark)}
      aria-pressed={isPressable && !isGroup ? isSelected : undefined}
      aria-describedby={isTipShown ? TIP_ID : undefined}
      onClick={isPressable ? () => onPress(item) : undefined}
      onKeyDown={isPressable ? handleKeyDown : undefined}
      onMouseEnter={() => onPoint(item)}
      onMouseLeave={onLeave}
      onFocus={() => onPoint(item)}
      onBlur={handleBlur}
    >
      <rect
        className="timeline-target"
        x={left - half}
        y={y - half}
        width={right - left + TARGET}
        height={TARGET}
        rx={half}
      />
      {label && (
        <>
          <rect
            className="timeline-target"
            x={labelLeft(label)}
            y={label.y - 8}
            width={textWidth(label.text)}
            height={16}
          />
          {label.level > 0 && <path className="timeline-leader" d={`M${x},${label.y + 7} V${y - half + 2}`} />}
          <text className="timeline-label" x={label.x} y={label.y} dy="0.35em" textAnchor={label.anchor}>
            {mark.short !== null && label.text.startsWith(`${mark.short} `) ? (
              <>
                <tspan className="timeline-code notranslate">{mark.short}</tspan>
                <tspan>{label.text.slice(mark.short.length)}</tspan>
              </>
            ) : (
              label.text
            )}
          </text>
        </>
      )}
      <MarkGlyph laid={laid} item={item} />
      <rect
        className="timeline-ring"
        x={left - half + 1}
        y={y - half + 1}
        width={right - left + TARGET - 2}
        height={TARGET - 2}
        rx={half - 1}
      />
    </g>
  );
}
