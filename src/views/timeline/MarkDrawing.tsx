import { LINE_HEIGHT, TARGET } from "../../drawing/timeline/laidItem.ts";
import type { SceneMark } from "../../drawing/timeline/sceneMark.ts";
import { percent } from "../../geo/percent.ts";

/** A tick on a disc, for an open meeting: not told by colour alone. */
const TICKED = "M-5,0 a5,5 0 1 1 10,0 a5,5 0 1 1 -10,0 z M-2.5,0 l1.8,2 l3.2,-4";

/** A mark with its label, for the element that names it and makes it a link, a button or a picture. */
export function MarkDrawing({ mark }: { mark: SceneMark }) {
  const { at, y, label } = mark;
  return (
    <>
      {label && (
        <svg x={percent(label.at)}>
          <text className="timeline-label" x={label.shift} y={label.y} dy="0.35em" textAnchor={label.anchor}>
            {label.code && <tspan className="timeline-code notranslate">{label.code}</tspan>}
            {label.lines.map((line, index) => (
              <tspan key={line} {...(index > 0 && { x: label.shift, dy: LINE_HEIGHT })}>
                {line}
              </tspan>
            ))}
          </text>
        </svg>
      )}
      {mark.glyph.shape === "band" ? (
        <Band {...mark} glyph={mark.glyph} />
      ) : (
        <svg x={percent(at)}>
          <circle className="timeline-target" cy={y} r={TARGET / 2} />
          <Point y={y} glyph={mark.glyph} />
          <circle className="timeline-ring" cy={y} r={TARGET / 2 - 1} />
          {mark.isPressed === true && (
            <path className="timeline-tick" d={TICKED} transform={`translate(9,${y - 10})`} />
          )}
        </svg>
      )}
    </>
  );
}

type Glyph<Shape> = Extract<SceneMark["glyph"], { shape: Shape }>;

function Point({ y, glyph }: { y: number; glyph: Glyph<"circle" | "path"> }) {
  const { className } = glyph;
  if (glyph.shape === "path") return <path className={className} transform={`translate(0,${y})`} d={glyph.d} />;
  return (
    <>
      <circle className={className} cy={y} r={glyph.radius} />
      {glyph.count && (
        <text className="timeline-count" y={y} dy="0.35em" textAnchor="middle">
          {glyph.count}
        </text>
      )}
    </>
  );
}

/** The style sheet lets target and ring reach past the band's ends: an attribute cannot say “all of it and 12 pixels”. */
function Band({ from, to, at, y, glyph }: Pick<SceneMark, "from" | "to" | "at" | "y"> & { glyph: Glyph<"band"> }) {
  const { height, inside, className } = glyph;
  const half = TARGET / 2;
  const outer = { x: -half, y: y - half, height: TARGET, rx: half };
  const ring = { x: 1 - half, y: y - half + 1, height: TARGET - 2, rx: half - 1 };
  return (
    <>
      <svg x={percent(from)} width={percent(to - from)}>
        <rect className="timeline-target timeline-wide" width="100%" {...outer} />
        <rect className={className} y={y - height / 2} width="100%" height={height} rx={height / 2} />
        <rect className="timeline-ring timeline-wide" width="100%" {...ring} />
      </svg>
      {inside && (
        <text className="timeline-inside" x={percent(at)} y={y} dy="0.35em" textAnchor="middle">
          {inside}
        </text>
      )}
    </>
  );
}
