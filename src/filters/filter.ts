import type { Dossier } from "../model/dossier.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Parsed } from "./paramText.ts";
import type { ValueWords } from "./valueWords.ts";

/** How a meeting fits a filter: "open" when only through a statement that the report leaves open. */
export type Fit = "yes" | "open" | "no";

/** How a meeting fits what one filter asks for. */
export type MeetingTest = (meeting: Meeting) => Fit;

/** A value that a filter has or offers, for a reader. */
export interface LabelledValue {
  /** As in a link. */
  value: string;
  label: string;
}

/** What is chosen in one filter. A view holds what is chosen in each of them, so it can be given for any. */
export type Chosen<Key extends string, Value> = Readonly<Record<Key, Value>>;

/**
 * All that a filter is. `Name` is what a link calls it, `Key` where a view holds what is chosen in it, `Value` that.
 * Whatever takes a view, or changes one, takes and gives `Chosen` only: a view's type follows from the filters.
 */
export interface Filter<Name extends string, Key extends string, Value> {
  /** What a reader chooses: any of several listed values, a range between two ends, or words of their own. */
  readonly kind: "facet" | "range" | "text";
  readonly name: Name;
  readonly key: Key;
  /** Nothing is chosen: every meeting fits. */
  readonly empty: Value;
  readonly cleared: Chosen<Key, Value>;
  /** Reads the text of the link's parameter. Judges its form only: no dossier is there yet. */
  readonly parse: (text: string) => Parsed<Value>;
  /** Null when nothing is chosen, which a link does not say. The inverse of `parse`. */
  readonly serialise: (value: Value) => string | null;
  /** What is chosen without the values that the dossier lacks, and these, as a link has them. */
  readonly known: (dossier: Dossier, chosen: Chosen<Key, Value>) => { known: Chosen<Key, Value>; unknown: string[] };
  /** Null when nothing is asked, so that no meeting need be tested. */
  readonly test: (dossier: Dossier, chosen: Chosen<Key, Value>) => MeetingTest | null;
  /** What is chosen, one by one. Throws for a value that the dossier lacks. */
  readonly chosenValues: (dossier: Dossier, chosen: Chosen<Key, Value>, words: ValueWords) => LabelledValue[];
  /** What is chosen without one of the `chosenValues`. */
  readonly without: (chosen: Chosen<Key, Value>, value: string) => Chosen<Key, Value>;
}

/** An object with one key, whose type names it. */
export function keyed<Key extends string, Value>(key: Key, value: Value): Record<Key, Value> {
  return { [key]: value } as Record<Key, Value>;
}
