import type { Dossier } from "../../model/dossier.ts";
import type { Meeting } from "../../model/meeting.ts";
import { CertaintyMark } from "../../parts/CertaintyMark.tsx";
import { searchHits } from "../../selectors/meetings/searchHits.ts";
import { hitName } from "../../words/searchWords.ts";
import { MarkedText } from "./MarkedText.tsx";

interface MatchLinesProps {
  dossier: Dossier;
  meeting: Meeting;
  query: string;
}

/** Why the search finds a meeting: the texts that hold its words, with these marked. */
export function MatchLines({ dossier, meeting, query }: MatchLinesProps) {
  return searchHits(dossier, meeting, query).map(({ kind, text, parts, of, isOpen }) => (
    <p key={`${kind} ${text}`} className="list-match">
      <span className="list-match-kind">{hitName(kind, of)}</span>{" "}
      <span>
        <MarkedText parts={parts} />
      </span>{" "}
      {isOpen && <CertaintyMark certainty="open" />}
    </p>
  ));
}
