import type { MapRole } from "../../selectors/map/mapCountries.ts";
import type { SwatchKind } from "./legendRows.ts";
import { disputedPaint, type LinkState, linkPaint, partyPaint } from "./paints.ts";

/** The size of a swatch, in pixels of a page. */
export const SWATCH = { width: 18, height: 14 };

const IN_VIEW: LinkState = { isInView: true, isOpen: false, isSelected: false, isRepeated: false };

/** The picture of a legend's row, from the upper left corner. `hatch` is the id of the pattern of disputed areas. */
export function Swatch({ kind, hatch }: { kind: SwatchKind; hatch: string }) {
  if (kind === "focus" || kind === "met") return <Area fill={partyPaint(kind).fill} />;
  if (kind === "link") return <Line state={IN_VIEW} />;
  if (kind === "open") return <Line state={{ ...IN_VIEW, isOpen: true }} />;
  if (kind === "faded") return <Line state={{ ...IN_VIEW, isInView: false }} />;
  if (kind === "chosen") return <Chosen />;
  return <Disputed hatch={hatch} drawnRole={DRAWN_ROLES[kind]} />;
}

const DRAWN_ROLES: Record<"disputed" | "drawn-focus" | "drawn-met", MapRole | null> = {
  disputed: null,
  "drawn-focus": "focus",
  "drawn-met": "met",
};

function Area({ fill }: { fill: string }) {
  return <rect {...SWATCH} rx={3} fill={fill} />;
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
