import { useRef, useState } from "react";
import type { Dossier } from "../../model/dossier.ts";
import { ReadingNotes } from "../../parts/ReadingNotes.tsx";
import { FIRST_SHOWN, topicRanking } from "../../selectors/meetings/topicRanking.ts";
import { useBoxWidth } from "../../ui/useBoxWidth.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";
import { columnsName, foldWords, RANKED_WORDS, ROWS_NAME } from "../../words/rankedTopicWords.ts";
import { RankedList } from "./RankedList.tsx";
import { RankedTable } from "./RankedTable.tsx";
import { TopicLegend } from "./TopicLegend.tsx";
import { topicNotes } from "./topicNotes.ts";
import "./rankedTopics.css";

/** Below it the first countries do not stand side by side. */
const TABLE_WIDTH = 460;

interface RankedTopicsProps {
  dossier: Dossier;
  view: View;
  linkTo: LinkTo;
}

/** Many counterparts: topics and countries with most meetings first, the rest folded; in a narrow panel topic by topic. */
export function RankedTopics({ dossier, view, linkTo }: RankedTopicsProps) {
  const box = useRef<HTMLDivElement>(null);
  const isTable = useBoxWidth(box) >= TABLE_WIDTH;
  const [hasAllActors, setHasAllActors] = useState(false);
  const [hasAllTopics, setHasAllTopics] = useState(false);
  const ranking = topicRanking(dossier, view, {
    actors: hasAllActors || !isTable ? Infinity : FIRST_SHOWN.actors,
    topics: hasAllTopics ? Infinity : FIRST_SHOWN.topics,
  });
  const { rows, columns, folded } = ranking;
  const cells = rows.flatMap((row) => row.cells);
  const Form = isTable ? RankedTable : RankedList;
  return (
    <div ref={box}>
      <p className="topics-lead">{isTable ? RANKED_WORDS.lead : RANKED_WORDS.leadOfList}</p>
      <TopicLegend cells={cells} isCounted />
      {isTable && (
        <Fold
          words={foldWords(columnsName(dossier.organisations.length > 0), folded.actors)}
          isNeeded={folded.actors > 0 || (hasAllActors && columns.length > FIRST_SHOWN.actors + 1)}
          onPress={() => setHasAllActors(folded.actors > 0)}
        />
      )}
      <Form ranking={ranking} linkTo={linkTo} />
      <Fold
        words={foldWords(ROWS_NAME, folded.topics)}
        isNeeded={folded.topics > 0 || (hasAllTopics && rows.length > FIRST_SHOWN.topics + 1)}
        onPress={() => setHasAllTopics(folded.topics > 0)}
      />
      <ReadingNotes notes={topicNotes(cells)} />
    </div>
  );
}

interface FoldProps {
  words: string;
  isNeeded: boolean;
  onPress: () => void;
}

/** Shows the rest, or folds it again; its words tell which. */
function Fold({ words, isNeeded, onPress }: FoldProps) {
  if (!isNeeded) return null;
  return (
    <button type="button" className="text-button topics-fold" onClick={onPress}>
      {words}
    </button>
  );
}
