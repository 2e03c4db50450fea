import type { Dossier } from "../model/dossier.ts";
import { type Filter, keyed, type MeetingTest } from "./filter.ts";
import { single } from "./paramText.ts";

interface SingleRules<Kind extends string, Name extends string, Key extends string, Value> {
  kind: Kind;
  name: Name;
  key: Key;
  empty: Value;
  /** Gives the value that `text` writes, or null when it has not the form of one. */
  parse: (text: string) => Value | null;
  /** Null when nothing is chosen. */
  serialise: (value: Value) => string | null;
  /** What is chosen, for a reader; null when nothing is. */
  label: (value: Value) => string | null;
  /** Null when nothing is asked. */
  test: (value: Value, dossier: Dossier) => MeetingTest | null;
}

/** Makes a filter in which one value at most is chosen, which no dossier need list: whatever has its form is known. */
export function singleFilter<Kind extends "range" | "text", const Name extends string, const Key extends string, Value>(
  rules: SingleRules<Kind, Name, Key, Value>,
): Filter<Name, Key, Value> & { readonly kind: Kind } {
  const { kind, name, key, empty, parse, serialise, label, test } = rules;
  const cleared = keyed(key, empty);
  return {
    kind,
    name,
    key,
    empty,
    cleared,
    parse: single(parse, empty),
    serialise,
    known: (_dossier, chosen) => ({ known: keyed(key, chosen[key]), unknown: [] }),
    test: (dossier, chosen) => test(chosen[key], dossier),
    chosenValues(_dossier, chosen) {
      const text = label(chosen[key]);
      return text === null ? [] : [{ value: serialise(chosen[key]) ?? "", label: text }];
    },
    without: () => cleared,
  };
}
