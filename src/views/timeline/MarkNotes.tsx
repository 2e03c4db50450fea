import type { TimelineScene } from "../../drawing/timeline/timelineScene.ts";
import { GroupList } from "./GroupList.tsx";
import type { PictureProps } from "./LiveTimeline.tsx";
import { TimelineTip } from "./TimelineTip.tsx";

/** What is told beside the marks: the list of the group that was pressed, else what is known of the mark pointed at. */
export function MarkNotes({ scene, width, ...props }: { scene: TimelineScene; width: number } & PictureProps) {
  const { shownTip, openGroup, handlers } = props;
  const markOf = (id: string | null) => scene.marks.find((mark) => mark.id === id);
  const [group, tip] = [markOf(openGroup), markOf(shownTip)];
  const place = { scene, width };
  if (group) return <GroupList key={group.id} mark={group} {...place} handlers={handlers} />;
  return tip && <TimelineTip mark={tip} {...place} onDismiss={handlers.onDismissTip} />;
}
