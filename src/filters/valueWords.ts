import type { Act } from "../model/statement.ts";

/** The words that only a page can choose: those for values which no dossier names. */
export interface ValueWords {
  act: (act: Act) => string;
}
