import { memo } from "react";
import type { Dossier } from "../../model/dossier.ts";
import { hasManyCounterparts } from "../../selectors/meetings/topicRanking.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { RankedTopics } from "./RankedTopics.tsx";
import { TopicTableView } from "./TopicTableView.tsx";
import "./topics.css";

interface TopicsViewProps {
  dossier: Dossier;
  view: View;
  linkTo: LinkTo;
}

/** Topics against counterparts: what was agreed, how else each was spoken of, and what is open. Each filled cell leads to what is behind it. */
export const TopicsView = memo(function TopicsView(props: TopicsViewProps) {
  return (
    <div className="topics">
      {hasManyCounterparts(props.dossier) ? <RankedTopics {...props} /> : <TopicTableView {...props} />}
    </div>
  );
});
