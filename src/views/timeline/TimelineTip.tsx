import { useEffect } from "react";
import type { SceneMark } from "../../drawing/timeline/sceneMark.ts";
import type { TimelineScene } from "../../drawing/timeline/timelineScene.ts";
import { timelineTip } from "../../drawing/timeline/timelineTip.ts";
import { TIP_ID } from "./LiveMark.tsx";

interface TimelineTipProps {
  mark: SceneMark;
  scene: TimelineScene;
  /** The chart's, in pixels. */
  width: number;
  onDismiss: () => void;
}

/**
 * What is known of the mark pointed at. It stays while the pointer is on the chart, so that it can be pointed at
 * itself; Escape takes it away.
 */
export function TimelineTip({ mark, scene, width, onDismiss }: TimelineTipProps) {
  useEffect(
    function dismissOnEscape() {
      function handleKeyDown(event: KeyboardEvent): void {
        if (event.key === "Escape") onDismiss();
      }
      document.addEventListener("keydown", handleKeyDown);
      return function stopListening() {
        document.removeEventListener("keydown", handleKeyDown);
      };
    },
    [onDismiss],
  );

  const { lines, ...place } = timelineTip(mark, scene, width);
  const [title, ...others] = lines;
  return (
    <div id={TIP_ID} className="timeline-tip" role="tooltip" style={place}>
      <strong>{title}</strong>
      {others.map((text) => (
        <span key={text}>{text}</span>
      ))}
    </div>
  );
}
