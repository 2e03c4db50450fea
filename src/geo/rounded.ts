/** A number to two decimals: enough for a pixel's part, and for a degree to the kilometre. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
