import { summaryOf } from "./statistics.ts";

/** A Markdown table. Columns whose heading ends in `:` are figures, set to the right; the colon is not shown. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(headings.map((heading) => heading.replace(/:$/, ""))),
    line(headings.map((heading) => (heading.endsWith(":") ? "--:" : "---"))),
    ...rows.map(line),
  ].join("\n");
}

/** `1,234 ms (1,200–1,300)`: the median, and the quarters between which half of the values lie. */
export function spreadText(values: readonly number[]): string {
  const { median, lowerQuartile, upperQuartile } = summaryOf(values);
  return `${milliseconds(median)} (${wholeNumber(lowerQuartile)}–${wholeNumber(upperQuartile)})`;
}

/** `1.08 (1.05–1.12)`: the median of ratios, and their quarters. */
export function ratioText(ratios: readonly number[]): string {
  const { median, lowerQuartile, upperQuartile } = summaryOf(ratios);
  return `${median.toFixed(2)} (${lowerQuartile.toFixed(2)}–${upperQuartile.toFixed(2)})`;
}

/** `1,234 ms` */
export function milliseconds(value: number): string {
  return `${wholeNumber(value)} ms`;
}

/** `12.3 kB`, a kB being 1,000 bytes. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** `0`, or a layout shift to four places, so that the smallest does not read as none. */
export function shiftText(shift: number): string {
  return shift === 0 ? "0" : Math.max(shift, 0.0001).toFixed(4);
}

function wholeNumber(value: number): string {
  return Math.round(value).toLocaleString("en-GB");
}
