/** Numbers that look random and are the same in every run. */
export interface Chance {
  /** A whole number from 0 to `limit` - 1. */
  below: (limit: number) => number;
  /** One of the values, of which there is at least one. */
  oneOf: <Value>(values: readonly Value[]) => Value;
}

/**
 * A source of numbers for a seed: a linear congruence modulo 2^32 (multiplier and increment of Numerical Recipes),
 * whose upper bits are used. Good enough to spread things about; not for statistics, and not for secrets.
 */
export function newChance(seed: number): Chance {
  let state = seed >>> 0;
  function below(limit: number): number {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  }
  function oneOf<Value>(values: readonly Value[]): Value {
    const value = values[below(values.length)];
    if (value === undefined) throw new Error("Nothing to choose from.");
    return value;
  }
  return { below, oneOf };
}
