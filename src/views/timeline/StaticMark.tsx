import { percent } from "../../drawing/timeline/percent.ts";
import { isLabelBeside, type LaidItem, TARGET, type TimelineLayout } from "../../drawing/timeline/timelineLayout.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { toggleMeeting } from "../../view/view.ts";
import { groupName, markName } from "../../words/timelineWords.ts";
import { BAND_HEIGHT, MarkGlyph } from "./MarkGlyph.tsx";

interface StaticMarkProps {
  laid: LaidItem;
  layout: TimelineLayout;
  linkTo: LinkTo;
}

/** One item with its label: a link where it is a meeting or several things, else a picture with a name. */
export function StaticMark({ laid, layout, linkTo }: StaticMarkProps) {
  const { item } = laid;
  const [mark, ...others] = item.marks;
  const { meeting } = mark;
  const isGroup = others.length > 0;
  const states = [
    "timeline-mark",
    `timeline-${isGroup ? "many" : mark.kind}`,
    item.marks.some(({ isSelected }) => isSelected) && "is-selected",
    !item.marks.some(({ isInView }) => isInView) && "is-out",
  ];
  const className = states.filter(Boolean).join(" ");
  const drawing = <Drawing laid={laid} layout={layout} />;
  if (!isGroup && meeting === null) {
    return (
      <g className={className} role="img" aria-label={markName(mark)}>
        {drawing}
      </g>
    );
  }
  const link = isGroup
    ? linkTo((view) => ({ ...view, period: { from: item.first, to: item.last } }))
    : linkTo((view) => (meeting === null ? view : toggleMeeting(view, meeting)));
  return (
    <a
      className={className}
      aria-label={isGroup ? groupName(item) : markName(mark)}
      data-heir={`timeline-mark-${item.id}`}
      {...link}
    >
      {drawing}
    </a>
  );
}

function Drawing({ laid, layout }: Omit<StaticMarkProps, "linkTo">) {
  const { item, y, label, inside } = laid;
  const fraction = (x: number) => (x - layout.plotLeft) / (layout.plotRight - layout.plotLeft);
  const [x, left, right] = [laid.x, laid.left, laid.right].map(fraction);
  if (x === undefined || left === undefined || right === undefined) return null;
  const labelAt = label && (isLabelBeside(laid) ? x : fraction(label.x));
  const labelShift = label && isLabelBeside(laid) ? label.x - laid.x : 0;
  const [mark] = item.marks;
  return (
    <>
      {label && labelAt !== null && (
        <svg x={percent(labelAt)}>
          <text className="timeline-label" x={labelShift} y={label.y} dy="0.35em" textAnchor={label.anchor}>
            {mark.short !== null && label.text.startsWith(`${mark.short} `) ? (
              <>
                <tspan className="timeline-code notranslate">{mark.short}</tspan>
                <tspan>{label.text.slice(mark.short.length)}</tspan>
              </>
            ) : (
              label.text
            )}
          </text>
        </svg>
      )}
      {laid.left === laid.right ? (
        <svg x={percent(x)}>
          {label && label.level > 0 && (
            <path className="timeline-leader" d={`M0,${label.y + 7} V${y - TARGET / 2 + 2}`} />
          )}
          <circle className="timeline-target" cy={y} r={TARGET / 2} />
          <MarkGlyph laid={{ ...laid, x: 0, left: 0, right: 0 }} item={item} />
          <circle className="timeline-ring" cy={y} r={TARGET / 2 - 1} />
        </svg>
      ) : (
        <>
          <rect
            className={`timeline-glyph timeline-band timeline-band-${mark.shape}`}
            x={percent(left)}
            y={y - BAND_HEIGHT / 2}
            width={percent(right - left)}
            height={BAND_HEIGHT}
            rx={BAND_HEIGHT / 2}
          />
          {inside && (
            <text className="timeline-inside" x={percent(x)} y={y} dy="0.35em" textAnchor="middle">
              {inside}
            </text>
          )}
        </>
      )}
    </>
  );
}
