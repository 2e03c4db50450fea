import type { Dossier } from "../model/dossier.ts";
import type { Certainty } from "../model/statement.ts";
import { actorOf } from "../records/lookup.ts";
import { ACT_WORDS, CERTAINTY_WORDS } from "../words/acts.ts";
import { byAccountOf, sentence } from "../words/doubtWords.ts";
import type { SpokenStatement } from "./meetingFacts.ts";
import { sourceText } from "./sourceText.ts";

/** A certainty with its meaning, `open (the report can be read both ways; …)`. */
export function certaintyText(certainty: Certainty): string {
  const { label, meaning } = CERTAINTY_WORDS[certainty];
  return `${label} (${meaning.charAt(0).toLowerCase()}${meaning.slice(1).replace(/\.$/, "")})`;
}

/**
 * A statement in one line: act, certainty unless the report states it, speakers, text, source, and every reading note.
 * `Agreed, open (…): India, China: To keep … [IANS, 27 Jun 2025, ¶3] Reading note: …`
 */
export function statementText(dossier: Dossier, { statement, certainty, speakers, notes }: SpokenStatement): string {
  const act =
    certainty === "stated" ? ACT_WORDS[statement.act] : `${ACT_WORDS[statement.act]}, ${certaintyText(certainty)}`;
  const by = speakers.map(({ name }) => name).join(", ");
  const readingNotes = notes.map((note) => ` Reading note: ${note}`).join("");
  const account = statement.accountOf ? ` ${byAccountOf(actorOf(dossier, statement.accountOf).spoken)}` : "";
  const text = statement.accountOf ? sentence(statement.text) : statement.text;
  return `${[act, ...(by === "" ? [] : [by]), text].join(": ")}${account} [${sourceText(dossier, statement.sources)}]${readingNotes}`;
}
