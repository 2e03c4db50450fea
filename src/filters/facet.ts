import type { Dossier } from "../model/dossier.ts";
import type { Meeting } from "../model/meeting.ts";
import { perDossier } from "../records/perDossier.ts";
import { type Chosen, type Filter, type Fit, keyed, type LabelledValue } from "./filter.ts";
import { list } from "./paramText.ts";
import type { ValueWords } from "./valueWords.ts";

/** The values of a facet that a meeting has, and how it fits them. A value that is not there is a "no". */
export type ValueFits = ReadonlyMap<string, Exclude<Fit, "no">>;

/** A filter whose values a dossier lists, each with the number of its meetings. Any of those chosen suffices. */
export interface Facet<Name extends string, Key extends string, Value extends string>
  extends Filter<Name, Key, Value[]> {
  readonly kind: "facet";
  /** The values that a reader can choose among, in the order of the list. */
  readonly options: (dossier: Dossier, words: ValueWords) => LabelledValue[];
  /** The values of every meeting of the dossier, worked out once. */
  readonly fits: (dossier: Dossier) => ReadonlyMap<Meeting, ValueFits>;
  /** What is chosen, with the value added or taken away; the same when it has not the form of one. */
  readonly toggled: (chosen: Chosen<Key, Value[]>, value: string) => Chosen<Key, Value[]>;
}

interface FacetRules<Name extends string, Key extends string, Value extends string> {
  name: Name;
  key: Key;
  /** Gives the value that `text` writes, or null when it has not the form of one. */
  parse: (text: string) => Value | null;
  /** Its place in a link among others. */
  rank: (value: Value) => number | string;
  /** All values that the dossier knows, in the order in which they are listed. */
  values: (dossier: Dossier) => readonly Value[];
  label: (value: Value, dossier: Dossier, words: ValueWords) => string;
  fits: (meeting: Meeting, dossier: Dossier) => ValueFits;
}

/** Makes a facet of what is its own: the rest is the same for all of them. */
export function facet<const Name extends string, const Key extends string, Value extends string>(
  rules: FacetRules<Name, Key, Value>,
): Facet<Name, Key, Value> {
  const { name, key, parse, rank, values, label } = rules;
  const empty: Value[] = [];
  const fits = perDossier(
    (dossier) => new Map(dossier.meetings.map((meeting) => [meeting, rules.fits(meeting, dossier)])),
  );
  const labelled = (from: readonly Value[], dossier: Dossier, words: ValueWords) =>
    from.map((value) => ({ value, label: label(value, dossier, words) }));

  return {
    kind: "facet",
    name,
    key,
    empty,
    cleared: keyed(key, empty),
    ...list(parse, rank),
    fits,
    options: (dossier, words) => labelled(values(dossier), dossier, words),
    known(dossier, chosen) {
      const isKnown = (value: Value) => values(dossier).includes(value);
      return {
        known: keyed(key, chosen[key].filter(isKnown)),
        unknown: chosen[key].filter((value) => !isKnown(value)),
      };
    },
    test(dossier, chosen) {
      const wanted = chosen[key];
      return wanted.length === 0 ? null : (meeting) => anyOf(wanted, fits(dossier).get(meeting));
    },
    chosenValues: (dossier, chosen, words) => labelled(chosen[key], dossier, words),
    without: (chosen, value) =>
      keyed(
        key,
        chosen[key].filter((other) => other !== value),
      ),
    toggled(chosen, text) {
      const value = parse(text);
      const others = chosen[key].filter((other) => other !== value);
      const isAdded = value !== null && others.length === chosen[key].length;
      return keyed(key, isAdded ? [...others, value] : others);
    },
  };
}

function anyOf(values: readonly string[], fits: ValueFits | undefined): Fit {
  const found = values.map((value) => fits?.get(value));
  if (found.includes("yes")) return "yes";
  return found.includes("open") ? "open" : "no";
}
