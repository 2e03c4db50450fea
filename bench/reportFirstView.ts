import type { Screen } from "./browser.ts";
import type { FirstView, FirstViews, ScreenViews } from "./firstView.ts";
import { totalBytes } from "./firstViewBytes.ts";
import { kilobytes, markdownTable, milliseconds, ratioText, shiftText, spreadText } from "./reportTable.ts";
import { medianOf, pairedRatios } from "./statistics.ts";

/** First view of all variants as Markdown: paints, blocking, bytes, and where the site's time goes. */
export function firstViewSection(views: ScreenViews): string {
  return `${screenSection("phone", "390 × 844", views.phone)}\n\n${screenSection("wide", "1440 × 900", views.wide)}`;
}

function screenSection(screen: Screen, size: string, views: FirstViews): string {
  return [
    `## First view, ${screen}`,
    `${size}, slow 4G, CPU 4× slower, empty cache, nothing touched until 5 s after the load event. Medians, and the quarters between which half of the loads lie; ratios are medians of the ratios of each round. “All seen” is when the first screen first looked as it does at the end, by a load of its own.`,
    paintTable(views),
    "Bytes on the line with headers, compressed with Brotli; medians.",
    bytesTable(views),
    "Frames of 50 ms or more in the site’s load of median blocking time, with the scripts in them.",
    frameTable(typicalLoad(views.sidelines)),
  ].join("\n\n");
}

function paintTable(views: FirstViews): string {
  const rows = Object.entries(views).map(([name, loads]) => {
    const figures = (figure: (view: FirstView) => number) => loads.map(figure);
    const ratios = pairedRatios(
      figures(({ lcp }) => lcp),
      views.floor.map(({ lcp }) => lcp),
    );
    return [
      name,
      spreadText(figures(({ fcp }) => fcp)),
      spreadText(figures(({ lcp }) => lcp)),
      ratioText(ratios),
      namesText(loads.map(({ lcpElement }) => lcpElement)),
      spreadText(figures(({ complete }) => complete)),
      `${shiftText(Math.max(...figures(({ cls }) => cls)))} ${namesText(loads.flatMap(({ shifted }) => shifted))}`.trim(),
      spreadText(figures(({ tbt }) => tbt)),
      milliseconds(medianOf(figures(({ lastLongTask }) => lastLongTask))),
    ];
  });
  const headings = [
    "page",
    "FCP:",
    "LCP:",
    "LCP ÷ floor:",
    "LCP element",
    "all seen:",
    "CLS, worst:",
    "TBT:",
    "last long task ends:",
  ];
  return markdownTable(headings, rows);
}

function namesText(names: readonly string[]): string {
  return [...new Set(names)].map((name) => `\`${name}\``).join(", ");
}

function bytesTable(views: FirstViews): string {
  const all = Object.values(views).flat();
  const kinds = [...new Set(all.flatMap(({ bytes }) => Object.keys(bytes)))].toSorted();
  const rows = Object.entries(views).map(([name, loads]) => [
    name,
    ...kinds.map((kind) => kilobytes(medianOf(loads.map(({ bytes }) => bytes[kind] ?? 0)))),
    kilobytes(medianOf(loads.map(({ bytes }) => totalBytes(bytes)))),
  ]);
  return markdownTable(["page", ...kinds.map((kind) => `${kind}:`), "all:"], rows);
}

function typicalLoad(loads: readonly FirstView[]): FirstView | undefined {
  return loads.toSorted((one, other) => one.tbt - other.tbt)[Math.floor((loads.length - 1) / 2)];
}

function frameTable(load: FirstView | undefined): string {
  const rows = (load?.longFrames ?? []).map(({ start, duration, scripts }) => [
    milliseconds(start),
    milliseconds(duration),
    scripts.map((script) => `${script.invoker} ${milliseconds(script.duration)}`).join(", ") ||
      "none: layout and paint",
  ]);
  return rows.length === 0 ? "None." : markdownTable(["begins:", "takes:", "scripts"], rows);
}
