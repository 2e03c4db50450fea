import type { SceneMark } from "./mapScene.ts";

/** A pin's head with its middle at the origin; turned by 45 degrees it points down. */
const PIN_PATH = "M8.5 8.5H0A8.5 8.5 0 1 1 8.5 0Z";

/** What stands at the point of a mark, which is the origin: a dot, a pin with its tip there, or a diamond. A pin tells how many met. */
export function MarkShape({
  kind,
  isBare,
  isChosen,
  meetings = 0,
}: Pick<SceneMark, "kind" | "isBare" | "isChosen" | "meetings">) {
  if (isBare) return null;
  const halo = "var(--map-halo)";
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
    return (
      <g transform="translate(0 -12)">
        <path d={PIN_PATH} transform="rotate(45)" fill="var(--venue)" stroke={halo} />
        {meetings > 1 ? (
          <text y={4} textAnchor="middle" fontSize={11} fontWeight={700} fill={halo}>
            {meetings}
          </text>
        ) : (
          <circle r={3.5} fill={halo} />
        )}
      </g>
    );
  }
  return (
    <circle
      className="map-dot"
      r={4.25}
      fill={halo}
      stroke={isChosen ? "var(--selection)" : "var(--map-label)"}
      strokeWidth={2.5}
    />
  );
}
