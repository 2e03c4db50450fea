import type { CountStep } from "../../selectors/map/countSteps.ts";
import { DISC_RADII } from "./markSizes.ts";

interface VenueDiscProps {
  step: CountStep;
  /** Written on it when it is more than one. */
  meetings?: number;
}

/** A venue among many, its middle at the origin: the larger, the more met there. */
export function VenueDisc({ step, meetings = 0 }: VenueDiscProps) {
  const [halo, red] = ["var(--map-halo)", "var(--venue)"];
  if (step === 0) return <circle r={DISC_RADII[step]} fill={halo} stroke={red} strokeWidth={1.5} />;
  return (
    <>
      <circle r={DISC_RADII[step]} fill={red} stroke={halo} strokeWidth={1.5} />
      {meetings > 1 && (
        <text y={3.6} textAnchor="middle" fontSize={10} fontWeight={700} fill={halo}>
          {meetings}
        </text>
      )}
    </>
  );
}
