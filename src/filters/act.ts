import { ACTS, parseAct } from "../model/statement.ts";
import { statementsAt } from "../records/statementsAt.ts";
import { facet } from "./facet.ts";
import { statementFits } from "./statementFits.ts";

/** What kind of statement was made: of the kinds, which are the same for every dossier, those that this one has. */
export const act = facet({
  name: "act",
  key: "acts",
  parse: parseAct,
  rank: (kind) => ACTS.indexOf(kind),
  values: ({ statements }) => ACTS.filter((kind) => statements.some((statement) => statement.act === kind)),
  label: (kind, _dossier, words) => words.act(kind),
  fits: ({ id }, dossier) => statementFits(statementsAt(dossier, id), (statement) => [statement.act]),
});
