import type { Certainty } from "../model/statement.ts";
import { CERTAINTY_WORDS } from "../words/acts.ts";
import "./parts.css";

/** Says in words that something is derived or open. What the report states carries no mark. */
export function CertaintyMark({ certainty }: { certainty: Certainty }) {
  if (certainty === "stated") return null;
  const { label, meaning } = CERTAINTY_WORDS[certainty];
  return (
    <span className={`certainty certainty-${certainty}`} title={meaning}>
      {certainty === "open" && <span aria-hidden="true">? </span>}
      <span>{label}</span>
    </span>
  );
}
