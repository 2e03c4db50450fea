import type { LighthouseResult } from "./lighthouse.ts";
import { markdownTable } from "./reportTable.ts";

/** Lighthouse's scores as Markdown, and a line for each audit that takes points. */
export function lighthouseSection(results: readonly LighthouseResult[]): string {
  const categories = Object.keys(results[0]?.scores ?? {});
  const rows = results.map(({ path, scores }) => [
    `\`${path}\``,
    ...categories.map((category) => String(scores[category] ?? "–")),
  ]);
  const lines = results.flatMap(({ path, lost }) =>
    lost.map(({ category, title, found, points }) => {
      return `- \`${path}\` ${category}, ${points.toFixed(1)} of 100: ${title}${found && `: ${found}`}`;
    }),
  );
  return [
    "## Lighthouse, mobile",
    "Its own settings and simulated slowness. For each page the run of median performance.",
    markdownTable(["page", ...categories.map((category) => `${category}:`)], rows),
    lines.length === 0 ? "No audit takes a point." : `What takes points:\n\n${lines.join("\n")}`,
  ].join("\n\n");
}
