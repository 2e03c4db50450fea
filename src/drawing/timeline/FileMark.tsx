import { FileText } from "./FileText.tsx";
import { LINE_HEIGHT } from "./laidItem.ts";
import type { SceneMark } from "./sceneMark.ts";
import { KIND_COLOURS, markPaint } from "./timelinePaints.ts";

interface FileMarkProps {
  mark: SceneMark;
  /** Pixels from the left for a share of the plot. */
  xOf: (at: number) => number;
}

/** A mark of a saved timeline with its label. An open meeting has a ring too, for it is not told by colour alone. */
export function FileMark({ mark, xOf }: FileMarkProps) {
  const { item, at, y, label, isGroup } = mark;
  const isSelected = item.marks.some((each) => each.isSelected);
  const isInView = item.marks.some((each) => each.isInView);
  const words = isSelected ? "var(--selection-ink)" : isInView ? "var(--ink)" : "var(--ink-soft)";
  return (
    <g data-mark={mark.id}>
      <title>{mark.name}</title>
      <g>
        {label !== null &&
          label.lines.map((line, index) => (
            <FileText
              key={line}
              x={Math.round((xOf(label.at) + label.shift) * 100) / 100}
              y={label.y + index * LINE_HEIGHT}
              anchor={label.anchor}
              weight={isSelected ? 700 : 400}
              fill={words}
              code={index === 0 ? label.code : ""}
              isHaloed
            >
              {line}
            </FileText>
          ))}
      </g>
      <Glyph mark={mark} xOf={xOf} paint={markPaint({ ...item.marks[0], isInView, isSelected, isGroup })} />
      {isSelected && <circle cx={xOf(at)} cy={y} r={11} fill="none" stroke="var(--ink)" strokeWidth={2} />}
    </g>
  );
}

function Glyph({ mark, xOf, paint }: FileMarkProps & { paint: ReturnType<typeof markPaint> }) {
  const { glyph, item, at, from, to, y } = mark;
  const isInView = item.marks.some((each) => each.isInView);
  const x = xOf(at);
  switch (glyph.shape) {
    case "path":
      return <path transform={`translate(${x} ${y})`} d={glyph.d} {...paint} />;
    case "circle":
      return (
        <>
          <circle cx={x} cy={y} r={glyph.radius} {...paint} />
          <FileText
            x={x}
            y={y}
            anchor="middle"
            size={mark.isGroup ? 11 : 10}
            weight={700}
            fill={isInView ? "var(--surface)" : "var(--ink-soft)"}
          >
            {glyph.count}
          </FileText>
        </>
      );
    case "band": {
      const box = { x: xOf(from), y: y - glyph.height / 2, width: xOf(to) - xOf(from), height: glyph.height };
      return (
        <>
          <rect {...box} rx={glyph.height / 2} fill="var(--surface)" />
          <rect {...box} rx={glyph.height / 2} {...paint} />
          <FileText
            x={x}
            y={y}
            anchor="middle"
            size={11.5}
            fill={isInView ? KIND_COLOURS[item.marks[0].kind] : "var(--ink-soft)"}
          >
            {glyph.inside}
          </FileText>
        </>
      );
    }
  }
}
