/** What one parameter's text gave: the value, and the parts of the text that had to be left out. */
export interface Parsed<Value> {
  value: Value;
  malformed: string[];
}

/** Reads a parameter of one value; `otherwise` stands for a text that cannot be read. */
export function single<Value>(parse: (text: string) => Value | null, otherwise: Value) {
  return (text: string): Parsed<Value> => {
    const value = parse(text);
    return value === null ? { value: otherwise, malformed: [text] } : { value, malformed: [] };
  };
}

/**
 * Reads and writes a parameter of several values, with `~` between them; each is judged alone, and counts once. They are
 * kept in the order of `rank`, so that one view has one link. An empty list is not written: null.
 */
export function list<Value extends string>(
  parse: (text: string) => Value | null,
  rank: (value: Value) => number | string,
) {
  return {
    parse: (text: string): Parsed<Value[]> => {
      const parts = text.split("~");
      const values = parts.map(parse).filter((value) => value !== null);
      return { value: inOrder([...new Set(values)]), malformed: parts.filter((part) => parse(part) === null) };
    },
    serialise: (values: Value[]) => (values.length === 0 ? null : inOrder(values).join("~")),
  };

  function inOrder(values: Value[]): Value[] {
    return values.toSorted((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
  }
}
