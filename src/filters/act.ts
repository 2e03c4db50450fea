import { ACTS, parseAct } from "../model/statement.ts";
import { statementsAt } from "../records/statementsAt.ts";
import { facet } from "./facet.ts";
import { statementFits } from "./statementFits.ts";

/** What kind of statement was made. The kinds are the same for every dossier. */
export const act = facet({
  name: "act",
  key: "acts",
  parse: parseAct,
  rank: (kind) => ACTS.indexOf(kind),
  values: () => ACTS,
  label: (kind, _dossier, words) => words.act(kind),
  fits: ({ id }, dossier) => statementFits(statementsAt(dossier, id), (statement) => [statement.act]),
});
