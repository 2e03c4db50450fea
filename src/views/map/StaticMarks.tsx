import type { ReactNode } from "react";
import { toggleCountry } from "../../model/view.ts";
import type { MapPoint } from "../../selectors/mapFrame.ts";
import { type FrameBox, flatPoint } from "../../selectors/mapProjection.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { countryName, venueLabel } from "../../words/mapWords.ts";
import type { LabelSide } from "./labelSides.ts";
import { landIds } from "./landIds.ts";
import { type MarkedThings, markSides, markText } from "./markSides.ts";
import { landViewBox } from "./StaticLand.tsx";
import { frameFraction, pixelsIn, STATIC_SIZES } from "./staticFrame.ts";
import { tipIds } from "./tipIds.ts";

interface StaticMarksProps {
  content: MarkedThings;
  frame: FrameBox;
  linkTo: LinkTo;
  /** Codes of the countries that have a shape on the ground. */
  shapes: ReadonlySet<string>;
}

/**
 * The marks and their labels, which keep their size at any size of the picture: every place is a share of the frame.
 * A country is a link that chooses it, or leaves it out when it is chosen.
 */
export function StaticMarks({ content, frame, linkTo, shapes }: StaticMarksProps) {
  const { countries, places } = content;
  const narrow = markSides(content, STATIC_SIZES.narrow, (point) =>
    pixelsIn(frame, STATIC_SIZES.narrow, flatPoint(point)),
  );
  const wide = markSides(content, STATIC_SIZES.wide, (point) => pixelsIn(frame, STATIC_SIZES.wide, flatPoint(point)));
  const sidesOf = (id: string): Sides => ({ narrow: narrow.get(id) ?? "right", wide: wide.get(id) ?? "right" });
  return (
    <svg className="map-static-marks">
      {countries.map((country) => (
        <a
          key={country.code}
          id={`map-country-${country.code}`}
          aria-label={countryName(country, country.meetings.length)}
          className={`map-static-country${country.isChosen ? " is-chosen" : ""}${country.isInView ? "" : " is-dimmed"}`}
          {...linkTo((from) => toggleCountry(from, country.code))}
        >
          {shapes.has(country.code) && (
            <svg className="map-static-focus" viewBox={landViewBox(frame)}>
              <use href={`#${landIds.party(country.code)}`} />
            </svg>
          )}
          <Placed at={country.anchor} frame={frame}>
            <circle className="map-static-target" r={16} />
            <circle className="map-static-dot" r={4.25} />
            <Label text={markText(country)} sides={sidesOf(tipIds.country(country.code))} lift={0} />
          </Placed>
        </a>
      ))}
      {places.backgrounds.map(({ place }) => (
        <Placed key={place.id} at={place} frame={frame} className="map-static-background">
          <rect x={-4.5} y={-4.5} width={9} height={9} transform="rotate(45)" />
          <Label text={place.name} sides={sidesOf(tipIds.background(place.id))} lift={0} />
        </Placed>
      ))}
      {places.venues.map(({ place }) => (
        <Placed key={place.id} at={place} frame={frame} className="map-static-venue">
          <g transform="translate(0 -12) rotate(45)">
            <path d="M8.5 8.5H0A8.5 8.5 0 1 1 8.5 0Z" />
            <circle r={3.5} />
          </g>
          <Label text={venueLabel(place.name)} sides={sidesOf(tipIds.venue(place.id))} lift={10} />
        </Placed>
      ))}
    </svg>
  );
}

interface PlacedProps {
  at: MapPoint;
  frame: FrameBox;
  className?: string;
  children: ReactNode;
}

/** Its children's origin is the point. */
function Placed({ at, frame, className, children }: PlacedProps) {
  const { x, y } = frameFraction(frame, flatPoint(at));
  return (
    <svg x={percent(x)} y={percent(y)} className={className}>
      {children}
    </svg>
  );
}

interface Sides {
  narrow: LabelSide;
  wide: LabelSide;
}

function Label({ text, sides, lift }: { text: string; sides: Sides; lift: number }) {
  if (sides.narrow === sides.wide) return <LabelText text={text} side={sides.wide} lift={lift} />;
  return (
    <>
      <LabelText text={text} side={sides.narrow} lift={lift} where="narrow" />
      <LabelText text={text} side={sides.wide} lift={lift} where="wide" />
    </>
  );
}

/** Anchor and offset of a label from its mark, in pixels: as `.map-mark-text` in `map.css`. */
const OFFSETS: Record<LabelSide, { x: number; y: number; anchor: "start" | "middle" | "end" }> = {
  right: { x: 9, y: 0, anchor: "start" },
  left: { x: -9, y: 0, anchor: "end" },
  below: { x: 0, y: 16.5, anchor: "middle" },
  above: { x: 0, y: -16.5, anchor: "middle" },
};

interface LabelTextProps {
  text: string;
  side: LabelSide;
  /** How much higher it stands beside its mark. */
  lift: number;
  where?: "narrow" | "wide";
}

function LabelText({ text, side, lift, where }: LabelTextProps) {
  const { x, y, anchor } = OFFSETS[side];
  const isBeside = side === "right" || side === "left";
  const className = `map-static-text${where ? ` map-static-text--${where}` : ""}`;
  return (
    <text className={className} x={x} y={isBeside ? y - lift : y} dy="0.26em" textAnchor={anchor}>
      {text}
    </text>
  );
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 10_000) / 100}%`;
}
