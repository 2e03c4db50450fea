import { parseSlug } from "../model/slug.ts";
import { topicOf } from "../records/lookup.ts";
import { statementsAt } from "../records/statementsAt.ts";
import { facet } from "./facet.ts";
import { statementFits } from "./statementFits.ts";

/** What was spoken of, by any statement of the meeting or by the reports of the meeting as a whole. */
export const topic = facet({
  name: "topic",
  key: "topics",
  parse: parseSlug,
  rank: (id) => id,
  values: ({ topics }) => topics.map(({ id }) => id),
  label: (id, dossier) => topicOf(dossier, id).label,
  fits: ({ id, topics: own }, dossier) =>
    new Map([
      ...statementFits(statementsAt(dossier, id), ({ topics }) => topics),
      ...own.map((topic): [string, "yes"] => [topic, "yes"]),
    ]),
});
