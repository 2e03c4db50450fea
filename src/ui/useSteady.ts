import { useState } from "react";

/**
 * Gives `items`, each one as the same object as before while it says the same, and the very same list while all do: so
 * that components under `memo` which draw them are left alone. Items are compared by their JSON and their place.
 */
export function useSteadyItems<Item>(items: readonly Item[]): readonly Item[] {
  const [kept, setKept] = useState(() => written(items));
  if (kept.source === items) return kept.items;
  const next = written(items);
  const isSameAt = (index: number) => next.texts[index] === kept.texts[index];
  if (next.texts.length === kept.texts.length && next.texts.every((_, index) => isSameAt(index))) return kept.items;
  const merged = items.map((item, index) => (isSameAt(index) ? (kept.items[index] ?? item) : item));
  setKept({ ...next, items: merged });
  return merged;
}

/** Gives the earlier `value` while the new one has the same JSON. */
export function useSteady<Value>(value: Value): Value {
  const [kept, setKept] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(() => value);
  return value;
}

function written<Item>(items: readonly Item[]) {
  return { source: items, items, texts: items.map((item) => JSON.stringify(item)) };
}
