/** Middle, ends and quarters of a list of measurements, in their own unit. */
export interface Summary {
  n: number;
  median: number;
  lowerQuartile: number;
  upperQuartile: number;
  min: number;
  max: number;
}

/** The value below which `share` (0 to 1) of the values lie, between two of them by proportion. NaN for none. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

/** The median: half the values lie below it. NaN for none. */
export function medianOf(values: readonly number[]): number {
  return quantileOf(values, 0.5);
}

/** Sums up a list of measurements. All its figures are NaN for an empty list. */
export function summaryOf(values: readonly number[]): Summary {
  return {
    n: values.length,
    median: medianOf(values),
    lowerQuartile: quantileOf(values, 0.25),
    upperQuartile: quantileOf(values, 0.75),
    min: quantileOf(values, 0),
    max: quantileOf(values, 1),
  };
}

/**
 * The ratios of measurements taken in pairs, the nth of one with the nth of the other. What slows a machine for a while
 * slows both halves of a pair, so these ratios vary less than the measurements do.
 * Throws an Error when the lists differ in length.
 */
export function pairedRatios(values: readonly number[], references: readonly number[]): number[] {
  if (values.length !== references.length) throw new Error("Pairs need as many measurements of one as of the other.");
  return values.map((value, index) => value / (references[index] ?? Number.NaN));
}

/** The list, begun at another place: each item takes every place once in as many turns as there are items. */
export function rotated<Item>(items: readonly Item[], turn: number): Item[] {
  const start = items.length === 0 ? 0 : turn % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
