const TOOTH = 5;

/** SVG path data of the line that marks a break in time, from `top` down to `bottom` at x = 0; pixels, rounded to 0.01. */
export function zigzag(top: number, bottom: number): string {
  const teeth = Math.max(Math.round((bottom - top) / (TOOTH * 2)), 1);
  const half = Math.round((bottom - top) / teeth / 0.02) / 100;
  return `M0,${top} ${`l${TOOTH},${half} l${-TOOTH},${half} `.repeat(teeth)}`;
}
