/**
 * Order by name, letter by letter, for a sort. Names of countries and areas are English; `localeCompare` would make the
 * browser set up its collation first, 35 to 63 ms on a phone four times slower than here.
 */
export function byName({ name: one }: { name: string }, { name: other }: { name: string }): number {
  return Number(one > other) - Number(one < other);
}
