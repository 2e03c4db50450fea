import type { ReactNode } from "react";
import type { CountStep } from "../../selectors/map/countSteps.ts";
import type { MapRole } from "../../selectors/map/mapCountries.ts";
import type { SwatchKind } from "./legendRows.ts";
import { MarkShape } from "./MarkShape.tsx";
import { disputedPaint, type LinkState, linkPaint, type PartyLook, partyPaint } from "./paints.ts";
import { VenueDisc } from "./VenueDisc.tsx";

/** The size of a swatch, in pixels of a page. */
export const SWATCH = { width: 18, height: 14 };

const IN_VIEW: LinkState = {
  isInView: true,
  isOpen: false,
  isRemote: false,
  isSelected: false,
  isRepeated: false,
  step: null,
};

/** The picture of a legend's row, from the upper left corner. `hatch` is the id of the pattern of disputed areas. */
export function Swatch({ kind, hatch }: { kind: SwatchKind; hatch: string }) {
  const [what, number] = kind.split("-");
  const step = Number(number) as CountStep;
  if (what === "times") return <Area look={step} />;
  if (what === "pairs") return <Line state={{ ...IN_VIEW, step }} />;
  if (what === "venues")
    return (
      <Middle>
        <VenueDisc step={step} />
      </Middle>
    );
  if (kind === "focus" || kind === "met") return <Area look={kind} />;
  if (kind === "none") return <Area look={0} />;
  if (kind === "organisation")
    return (
      <Middle>
        <MarkShape kind="party" isOrganisation isChosen={false} />
      </Middle>
    );
  if (kind === "link") return <Line state={IN_VIEW} />;
  if (kind === "open") return <Line state={{ ...IN_VIEW, isOpen: true }} />;
  if (kind === "remote") return <Line state={{ ...IN_VIEW, isRemote: true }} />;
  if (kind === "faded") return <Line state={{ ...IN_VIEW, isInView: false }} />;
  if (kind === "chosen") return <Chosen />;
  return <Disputed hatch={hatch} drawnRole={DRAWN_ROLES.get(kind) ?? null} />;
}

const DRAWN_ROLES = new Map<SwatchKind, MapRole>([
  ["drawn-focus", "focus"],
  ["drawn-met", "met"],
]);

function Area({ look }: { look: PartyLook }) {
  const { fill, stroke } = partyPaint(look);
  return <rect {...SWATCH} rx={3} fill={fill} {...(look === 0 && { stroke })} />;
}

function Middle({ children }: { children: ReactNode }) {
  return <g transform="translate(9 7)">{children}</g>;
}

function Line({ state }: { state: LinkState }) {
  return <path d="M1 7h16" {...linkPaint(state)} />;
}

function Chosen() {
  return (
    <>
      <rect
        x={1.25}
        y={1.25}
        width={15.5}
        height={11.5}
        rx={2}
        fill="none"
        stroke="var(--selection)"
        strokeWidth={2.5}
      />
      <path d="M6.5 7l2 2.2 3.2-4.4" fill="none" stroke="var(--ink)" strokeWidth={1.4} />
    </>
  );
}

function Disputed({ hatch, drawnRole }: { hatch: string; drawnRole: MapRole | null }) {
  return <rect x={0.5} y={0.5} width={17} height={13} rx={2.5} {...disputedPaint(hatch, drawnRole)} />;
}
