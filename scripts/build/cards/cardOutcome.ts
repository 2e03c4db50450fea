import type { Dossier } from "../../../src/model/dossier.ts";
import { counterpartOf, type Meeting } from "../../../src/model/meeting.ts";
import type { Statement } from "../../../src/model/statement.ts";
import { actorOf, meetingOf } from "../../../src/records/lookup.ts";
import { statementsAt } from "../../../src/records/statementsAt.ts";
import { ACT_WORDS, CERTAINTY_WORDS } from "../../../src/words/acts.ts";
import { isolated } from "./cardText.ts";
import { listed } from "./listed.ts";

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
  label: "Agreement: open",
  text: "Whether these two agreed, the report leaves open.",
  more: "",
};
const NOT_REPORTED: CardOutcome = { kind: "none", label: "No agreement reported", text: "", more: "" };

/** The meeting's first agreement, a stated one before a derived one. One that the report leaves open is not called agreed. */
export function meetingOutcome(dossier: Dossier, meeting: Meeting): CardOutcome {
  const agreements = statementsAt(dossier, meeting.id).filter(({ statement }) => statement.act === "agreed");
  const certain = agreements.filter(({ certainty }) => certainty !== "open");
  const best = certain.find(({ certainty }) => certainty === "stated") ?? certain[0];
  if (!best) return agreements.length > 0 ? LEFT_OPEN : NOT_REPORTED;
  const mark = best.certainty === "stated" ? "" : ` (${CERTAINTY_WORDS[best.certainty].label})`;
  return {
    kind: "agreed",
    label: `${ACT_WORDS.agreed}${mark}`,
    text: best.statement.text,
    more: moreWords(certain.length - 1, []),
  };
}

/** The agreement reached at most meetings, with whom; meetings for which it is open do not count. */
export function dossierOutcome(dossier: Dossier): CardOutcome {
  const agreements = dossier.statements
    .filter(({ act }) => act === "agreed")
    .map((statement) => ({ statement, partners: partners(dossier, statement) }));
  const certain = agreements
    .filter(({ partners: { length } }) => length > 0)
    .toSorted((one, other) => other.partners.length - one.partners.length);
  const [best, ...others] = certain;
  if (!best) {
    return agreements.length > 0
      ? { ...LEFT_OPEN, text: "Whether anyone agreed, the report leaves open." }
      : NOT_REPORTED;
  }
  return {
    kind: "agreed",
    label: `${ACT_WORDS.agreed} with ${listed(best.partners)}`,
    text: best.statement.text,
    more: moreWords(others.length, [...new Set(others.flatMap((other) => other.partners))]),
  };
}

function moreWords(count: number, names: readonly string[]): string {
  if (count === 0) return "";
  return `${count} more agreement${count === 1 ? "" : "s"}${names.length > 0 ? `, with ${listed(names)}` : ""}`;
}

function partners(dossier: Dossier, { meetings }: Statement): string[] {
  const certain = meetings
    .filter(({ certainty }) => certainty !== "open")
    .flatMap(({ id }) => meetingOf(dossier, id) ?? []);
  const ids = certain.map((meeting) => counterpartOf(meeting, dossier.focus).actor);
  return [...new Set(ids)].map((id) => isolated(actorOf(dossier, id).name));
}
