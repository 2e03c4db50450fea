import type { SceneMark } from "./mapScene.ts";
import { partyFill } from "./paints.ts";
import { VenueDisc } from "./VenueDisc.tsx";

/** A pin's head with its middle at the origin; turned by 45 degrees it points down. */
const PIN_PATH = "M8.5 8.5H0A8.5 8.5 0 1 1 8.5 0Z";

type MarkShapeProps = Omit<SceneMark, "id" | "at" | "name" | "text" | "short" | "isDimmed"> & { isDimmed?: boolean };

/**
 * What stands at the point of a mark, which is the origin: a dot, a pin with its tip there, or a diamond. A pin tells how many
 * met of those in the view, and is hollow with none of them.
 */
export function MarkShape(props: MarkShapeProps) {
  const { kind, isBare, isChosen, isDimmed, isOrganisation, look = 0, step = null, meetings = 0 } = props;
  if (isBare) return null;
  const [halo, red] = ["var(--map-halo)", "var(--venue)"];
  if (kind === "background") {
    return (
      <rect
        x={-4.5}
        y={-4.5}
        width={9}
        height={9}
        transform="rotate(45)"
        fill={halo}
        stroke="var(--background-event)"
        strokeWidth={2}
      />
    );
  }
  if (kind === "venue") {
    if (step !== null) return <VenueDisc step={step} meetings={meetings} />;
    const solid = { fill: red, stroke: halo };
    const hollow = { fill: halo, stroke: red, strokeWidth: 1.5 };
    return (
      <g transform="translate(0 -12)">
        <path d={PIN_PATH} transform="rotate(45)" {...(isDimmed ? hollow : solid)} />
        {meetings > 1 ? (
          <text y={4} textAnchor="middle" fontSize={11} fontWeight={700} fill={halo}>
            {meetings}
          </text>
        ) : (
          <circle r={3.5} fill={isDimmed ? red : halo} />
        )}
      </g>
    );
  }
  const ink = {
    fill: step === null ? halo : partyFill(look),
    stroke: isChosen ? "var(--selection)" : "var(--map-label)",
  };
  if (isOrganisation) return <rect x={-5} y={-5} width={10} height={10} {...ink} strokeWidth={2} />;
  // Filled as its country, which may be too small to be seen.
  if (step !== null && !isChosen && look !== "focus") return <circle r={3} {...ink} strokeWidth={1.25} />;
  return <circle className="map-dot" r={4.25} {...ink} strokeWidth={2.5} />;
}
