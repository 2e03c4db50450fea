import type { Dossier } from "../model/dossier.ts";
import { formatPeriod, type Period } from "../model/period.ts";
import type { Act } from "../model/statement.ts";
import { actorOf, topicOf } from "../records/lookup.ts";
import { toggleAct, toggleCountry, toggleTopic, type View } from "../view/view.ts";
import type { FilterName } from "./filterName.ts";
import { meetingIndex } from "./meetingIndex.ts";

/** One value that narrows the view, and how to take it away. */
export interface ActiveFilter {
  name: FilterName;
  value: string;
  label: string;
  remove: (view: View) => View;
}

/** The words that only a page can choose. */
export interface FilterWords {
  act: (act: Act) => string;
  period: (period: Period) => string;
}

/** Every value that narrows the view, one by one, in the order of the link's parameters. */
export function activeFilters(dossier: Dossier, view: View, words: FilterWords): ActiveFilter[] {
  const filters: ActiveFilter[] = [
    ...view.countries.map((code) =>
      entry("country", code, actorOf(dossier, code).name, (from) => toggleCountry(from, code)),
    ),
    ...view.topics.map((id) => entry("topic", id, topicOf(dossier, id).label, (from) => toggleTopic(from, id))),
    ...view.acts.map((act) => entry("act", act, words.act(act), (from) => toggleAct(from, act))),
  ];
  if (view.period) {
    filters.push(
      entry("period", formatPeriod(view.period), words.period(view.period), (from) => ({ ...from, period: null })),
    );
  }
  if (view.query.trim() !== "") {
    filters.push(entry("q", view.query, view.query.trim(), (from) => ({ ...from, query: "" })));
  }
  return filters;
}

function entry(name: FilterName, value: string, label: string, remove: (view: View) => View): ActiveFilter {
  return { name, value, label, remove };
}

/** A filter and the number of meetings there would be without all its values. */
export interface FilterToDrop {
  name: FilterName;
  count: number;
}

/** For a view without meetings: which filters to drop, the most helpful first; those that would not help are left out. */
export function filtersToDrop(dossier: Dossier, view: View): FilterToDrop[] {
  const names: FilterName[] = ["country", "topic", "act", "period", "q"];
  return names
    .map((name) => ({ name, count: meetingIndex(dossier).meetingsInView(view, name).length }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);
}
