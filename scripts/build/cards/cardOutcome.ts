import type { Dossier } from "../../../src/model/dossier.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import { statementsAt } from "../../../src/records/statementsAt.ts";
import { outcomes } from "../../../src/selectors/report/outcomes.ts";
import { ACT_WORDS } from "../../../src/words/acts.ts";

/** What came of it, as far as the report goes. */
export interface CardOutcome {
  kind: "agreed" | "open" | "none";
  label: string;
  /** Empty when there is nothing to add. */
  text: string;
  /** Which agreements the card has no room for; empty when there is none. */
  more: string;
}

const LEFT_OPEN: CardOutcome = {
  kind: "open",
  label: "Agreement: unclear",
  text: "It is unclear whether these two agreed.",
  more: "",
};
const NOT_REPORTED: CardOutcome = { kind: "none", label: "No agreement reported", text: "", more: "" };

/** The meeting's first agreement, a stated one before a derived one. One that the report leaves open is not called agreed. */
export function meetingOutcome(dossier: Dossier, meeting: Meeting): CardOutcome {
  const agreements = statementsAt(dossier, meeting.id).filter(({ statement }) => statement.act === "agreed");
  const certain = agreements.filter(({ certainty }) => certainty !== "open");
  const best = certain.find(({ certainty }) => certainty === "stated") ?? certain[0];
  if (!best) return agreements.length > 0 ? LEFT_OPEN : NOT_REPORTED;
  const mark = best.certainty === "stated" ? "" : " (worked out)";
  return {
    kind: "agreed",
    label: `${ACT_WORDS.agreed}${mark}`,
    text: best.statement.text,
    more: moreWords(certain.length - 1),
  };
}

/** What the page's first screen begins with: the dossier's first agreement that has a lead. */
export function dossierOutcome(dossier: Dossier): CardOutcome {
  const [best, ...others] = outcomes(dossier).filter(({ act }) => act === "agreed");
  if (best) return { kind: "agreed", label: ACT_WORDS.agreed, text: best.text, more: moreWords(others.length) };
  const isAnyOpen = dossier.statements.some(({ act }) => act === "agreed");
  return isAnyOpen ? { ...LEFT_OPEN, text: "It is unclear whether anyone agreed." } : NOT_REPORTED;
}

function moreWords(count: number): string {
  return count === 0 ? "" : `${count} more agreement${count === 1 ? "" : "s"}`;
}
