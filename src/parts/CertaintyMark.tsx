import type { Certainty } from "../model/statement.ts";
import { DOUBT_WORDS } from "../words/doubtWords.ts";
import "./parts.css";

/** Says in plain words that something is worked out or unclear. What the report states carries no mark. */
export function CertaintyMark({ certainty }: { certainty: Certainty }) {
  if (certainty === "stated") return null;
  return <span className="certainty">{certainty === "open" ? DOUBT_WORDS.unclear : DOUBT_WORDS.workedOut}</span>;
}
