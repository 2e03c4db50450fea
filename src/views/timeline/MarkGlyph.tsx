import type { LaidItem } from "../../drawing/timeline/timelineLayout.ts";
import type { TimelineItem } from "../../selectors/timelineItems.ts";
import type { TimelineMark } from "../../selectors/timelineMarks.ts";

export const BAND_HEIGHT = 18;

/** The drawing of one item, `item` being its present state: a shape by kind and precision, so that colour never says anything alone. */
export function MarkGlyph({ laid, item }: { laid: LaidItem; item: TimelineItem }) {
  const { x, y, left, right, inside } = laid;
  const [mark] = item.marks;
  if (item.marks.length > 1) {
    return (
      <>
        <circle className="timeline-glyph timeline-group" cx={x} cy={y} r={11} />
        <text className="timeline-count" x={x} y={y} dy="0.35em" textAnchor="middle">
          {item.marks.length}
        </text>
      </>
    );
  }
  if (mark.shape === "day") return <DayGlyph mark={mark} x={x} y={y} />;
  return (
    <>
      <rect
        className={`timeline-glyph timeline-band timeline-band-${mark.shape}`}
        x={left}
        y={y - BAND_HEIGHT / 2}
        width={Math.max(right - left, 4)}
        height={BAND_HEIGHT}
        rx={BAND_HEIGHT / 2}
      />
      {inside && (
        <text className="timeline-inside" x={x} y={y} dy="0.35em" textAnchor="middle">
          {inside}
        </text>
      )}
    </>
  );
}

function DayGlyph({ mark, x, y }: { mark: TimelineMark; x: number; y: number }) {
  const className = `timeline-glyph${mark.certainty === "open" ? " is-open" : ""}`;
  switch (mark.kind) {
    case "meeting":
      return <circle className={className} cx={x} cy={y} r={mark.isSelected ? 8 : 6} />;
    case "background":
      return <path className={className} d={`M${x},${y - 8} l8,8 l-8,8 l-8,-8 z`} />;
    case "occasion":
      return <path className={className} d={`M${x},${y - 8} l8,14 h-16 z`} />;
    case "publication":
      return <rect className={className} x={x - 5.5} y={y - 5.5} width={11} height={11} />;
  }
}
