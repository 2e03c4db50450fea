import type { TimelineScene } from "../../drawing/timeline/timelineScene.ts";
import { useSteadyItems } from "../../ui/useSteady.ts";
import { LiveMark } from "./LiveMark.tsx";
import type { PictureProps } from "./LiveTimeline.tsx";

/** A scene's marks, those that have not changed as they were. */
export function LiveMarks({ scene, ...props }: { scene: TimelineScene } & PictureProps) {
  const { highlighted, shownTip, openGroup, handlers } = props;
  return useSteadyItems(scene.marks).map((mark) => (
    <LiveMark
      key={mark.id}
      mark={mark}
      isHighlighted={highlighted !== null && mark.item.marks.some(({ meeting }) => meeting === highlighted)}
      isTipShown={shownTip === mark.id && openGroup === null}
      isListShown={openGroup === mark.id}
      handlers={handlers}
    />
  ));
}
