import { FileMark } from "./FileMark.tsx";
import { FileText } from "./FileText.tsx";
import { TICK, type TimelineScene } from "./timelineScene.ts";

interface FileTimelineProps {
  scene: TimelineScene;
  /** What it is drawn for: at least what the scene is laid out for. */
  width: number;
}

/** A timeline for a file that is drawn once, from the upper left corner: all of it in attributes. For `svgText`. */
export function FileTimeline({ scene, width }: FileTimelineProps) {
  const { lanes, breaks, lines, captions, ticks, marks, axisTop, marginLeft, marginRight } = scene;
  const xOf = (at: number) => rounded(marginLeft + at * (width - marginLeft - marginRight));
  return (
    <>
      {breaks.map(({ id, at, zigzag, text, shift, y }) => (
        <g key={id} transform={`translate(${xOf(at)} 0)`}>
          <path d={zigzag} fill="none" stroke="var(--control-line)" strokeLinejoin="round" />
          <FileText x={shift} y={y} anchor="middle" size={11.5} style="italic">
            {text}
          </FileText>
        </g>
      ))}
      {lines.map(({ id, from, to, y }) => (
        <line key={id} x1={xOf(from)} x2={xOf(to)} y1={y} y2={y} stroke="var(--hairline)" />
      ))}
      {lanes.map(({ id, name, x, y }) => (
        <FileText key={id} x={x} y={y} anchor="start" weight={600} fill="var(--ink)" isHaloed>
          {name}
        </FileText>
      ))}
      {captions.map(({ id, kind, text, at, y }) => (
        <FileText key={id} x={xOf(at)} y={y} anchor="middle" weight={kind === "date" ? 700 : 400} fill="var(--ink)">
          {text}
        </FileText>
      ))}
      {ticks.map(({ day, at, label }) => (
        <g key={day} transform={`translate(${xOf(at)} ${axisTop})`}>
          <line y2={TICK.length} stroke="var(--control-line)" />
          <FileText x={0} y={TICK.labelTop + 4} anchor="middle">
            {label}
          </FileText>
        </g>
      ))}
      {marks.map((mark) => (
        <FileMark key={mark.id} mark={mark} xOf={xOf} />
      ))}
    </>
  );
}

function rounded(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
