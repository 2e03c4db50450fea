import type { ReactNode } from "react";
import type { MapPoint } from "../../selectors/mapFrame.ts";
import { type FrameBox, flatPoint } from "../../selectors/mapProjection.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { toggleCountry } from "../../view/view.ts";
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

/** Sizes of the map's place for which the sides of labels are chosen; the style sheet shows those of one. */
const LABEL_SIZES = [
  { name: "small", width: 320, height: 300 },
  { name: "narrow", ...STATIC_SIZES.narrow },
  { name: "wide", ...STATIC_SIZES.wide },
];

/**
 * The marks and their labels, which keep their size at any size of the picture: every place is a share of the frame.
 * A country is a link that chooses it, or leaves it out when it is chosen.
 */
export function StaticMarks({ content, frame, linkTo, shapes }: StaticMarksProps) {
  const { countries, places } = content;
  const sides = LABEL_SIZES.map(({ name, ...size }) => ({
    name,
    at: markSides(content, size, (point) => pixelsIn(frame, size, flatPoint(point))),
  }));
  const sidesOf = (id: string): Sides => sides.map(({ name, at }) => ({ size: name, side: at.get(id) ?? "right" }));
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

/** On which side of its mark a label stands, for each size of the map's place. */
type Sides = readonly { size: string; side: LabelSide }[];

/** A text for each side on which it stands at some size; one that always stands there is for all sizes. */
function Label({ text, sides, lift }: { text: string; sides: Sides; lift: number }) {
  const shown = [...new Set(sides.map(({ side }) => side))];
  return shown.map((side) => {
    const sizes = shown.length === 1 ? [] : sides.filter((at) => at.side === side).map(({ size }) => size);
    return <LabelText key={side} text={text} side={side} lift={lift} sizes={sizes} />;
  });
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
  /** The sizes of the map's place at which it is shown; none for all. */
  sizes: readonly string[];
}

function LabelText({ text, side, lift, sizes }: LabelTextProps) {
  const { x, y, anchor } = OFFSETS[side];
  const isBeside = side === "right" || side === "left";
  const className = ["map-static-text", ...sizes.map((size) => `map-static-text--${size}`)].join(" ");
  return (
    <text className={className} x={x} y={isBeside ? y - lift : y} dy="0.26em" textAnchor={anchor}>
      {text}
    </text>
  );
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 10_000) / 100}%`;
}
