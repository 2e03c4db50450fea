import { act } from "./act.ts";
import { country } from "./country.ts";
import { period } from "./period.ts";
import { person } from "./person.ts";
import { search } from "./search.ts";
import { topic } from "./topic.ts";

/**
 * THE table of filters by name, in the order in which a link has them. Whatever concerns every filter loops over it:
 * links, the index of meetings, facets, what is active, what to drop, what a dossier knows.
 */
export const FILTERS = tableOf({ country, topic, act, person, period, q: search });

type AnyFilter = (typeof FILTERS)[keyof typeof FILTERS];

/** What a view holds for each filter, by the filter's key. */
export type FilterValues = { [Each in AnyFilter as Each["key"]]: Each["empty"] };

/** What a view holds where no filter is set. */
export const NO_FILTERS = Object.assign({}, ...Object.values(FILTERS).map(({ cleared }) => cleared)) as FilterValues;

/** The table as it is; the compiler refuses a filter under another name than its own. */
function tableOf<Table extends { [Name in keyof Table]: { readonly name: Name } }>(table: Table): Readonly<Table> {
  return table;
}
