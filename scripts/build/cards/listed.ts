const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Names in a row: `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[]): string {
  return list.format(names);
}
