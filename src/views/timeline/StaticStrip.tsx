import { stripScene } from "../../drawing/timeline/stripScene.ts";
import { StaticFrame, type StaticTimelineProps } from "./StaticFrame.tsx";

/** The picture of a strip. */
export function StaticStrip(props: StaticTimelineProps) {
  return <StaticFrame {...props} form="strip" sceneOf={stripScene} breaks={[]} />;
}
