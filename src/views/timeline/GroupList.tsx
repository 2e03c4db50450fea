import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from "react";
import { TARGET } from "../../drawing/timeline/laidItem.ts";
import type { SceneMark } from "../../drawing/timeline/sceneMark.ts";
import type { TimelineScene } from "../../drawing/timeline/timelineScene.ts";
import { timelineTip } from "../../drawing/timeline/timelineTip.ts";
import { markDate, markTitle, TIMELINE_WORDS } from "../../words/timelineWords.ts";
import { LIST_ID, type MarkHandlers, markElementId } from "./LiveMark.tsx";

interface GroupListProps {
  mark: SceneMark;
  scene: TimelineScene;
  /** The drawing's, in pixels. */
  width: number;
  handlers: MarkHandlers;
}

/** The marks that a group tells as a number, each of its own: a meeting is chosen here as on its mark. */
export function GroupList({ mark, scene, width, handlers }: GroupListProps) {
  const { onCloseGroup, onChoose, onEnlarge } = handlers;
  const { item } = mark;
  const list = useRef<HTMLDivElement>(null);
  const { lines, ...below } = timelineTip(mark, scene, width);
  const place = scene.lanes.length > 0 ? placeBeside(mark, scene, width) : below;

  useEffect(function takeFocus() {
    list.current?.focus();
  }, []);

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    onCloseGroup();
    document.getElementById(markElementId(mark.id))?.focus();
  }

  function handleBlur({ relatedTarget }: FocusEvent): void {
    const isInside = relatedTarget instanceof Node && list.current?.contains(relatedTarget);
    // A press on the group itself closes the list by that press.
    const isOnMark = relatedTarget instanceof Element && relatedTarget.id === markElementId(mark.id);
    if (relatedTarget !== null && !isInside && !isOnMark) onCloseGroup();
  }

  return (
    <div
      id={LIST_ID}
      ref={list}
      className="timeline-tip timeline-group-list"
      role="group"
      aria-label={lines.slice(0, 2).join(", ")}
      tabIndex={-1}
      style={place}
      onKeyDown={handleKeyDown}
      onBlur={handleBlur}
    >
      <strong>{lines[0]}</strong>
      {onEnlarge && item.first !== item.last && (
        <button type="button" className="text-button" onClick={() => onEnlarge(item)}>
          {TIMELINE_WORDS.enlarge}
        </button>
      )}
      <ul>
        {item.marks.map((each) => {
          const { id, meeting, isSelected } = each;
          return (
            <li key={id}>
              {meeting === null ? (
                <span>{markTitle(each)}</span>
              ) : (
                <button
                  type="button"
                  className="text-button"
                  aria-pressed={isSelected}
                  onClick={() => onChoose(meeting)}
                >
                  {markTitle(each)}
                </button>
              )}
              <span className="timeline-kind">{`, ${markDate(each)}`}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const LIST_WIDTH = 320;
const MOST_HEIGHT = 260;

/**
 * Beside its mark and no lower than the chart: in a wide window the page's foot is at the chart's, and what hangs below
 * cannot be scrolled to.
 */
function placeBeside({ at }: SceneMark, { height, marginLeft, marginRight }: TimelineScene, chartWidth: number) {
  const middle = marginLeft + at * (chartWidth - marginLeft - marginRight);
  const width = Math.min(LIST_WIDTH, chartWidth);
  const right = middle + TARGET;
  const left = right + width <= chartWidth ? right : Math.max(0, middle - TARGET - width);
  return { left, width, bottom: 0, maxHeight: Math.min(MOST_HEIGHT, height) };
}
