/** A share of a picture’s width or height as an attribute of SVG: `42.5%`, exact to a tenth of a pixel. */
export function percent(fraction: number): string {
  return `${Math.round(fraction * 10_000) / 100}%`;
}
