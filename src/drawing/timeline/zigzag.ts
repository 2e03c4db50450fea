const TOOTH = 5;

/** SVG path data of the line that marks a break in time. */
export function zigzag(x: number, top: number, bottom: number): string {
  const teeth = Math.max(Math.round((bottom - top) / (TOOTH * 2)), 1);
  const height = (bottom - top) / teeth;
  return `M${x},${top} ${`l${TOOTH},${height / 2} l${-TOOTH},${height / 2} `.repeat(teeth)}`;
}
