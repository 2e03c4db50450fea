import { frameWidth } from "../../drawing/map/frameRoom.ts";
import { HatchPattern } from "../../drawing/map/HatchPattern.tsx";
import { disputedPaint, LAND, outlinePaint, partyLook, partyPaint } from "../../drawing/map/paints.ts";
import { STATIC_SIZES } from "../../drawing/map/staticSizes.ts";
import type { FrameBox } from "../../geo/frameBox.ts";
import type { Size } from "../../geo/point.ts";
import type { Dossier } from "../../model/dossier.ts";
import { LAND_STEPS, type LandPicture } from "../../model/landPicture.ts";
import type { MapCountry } from "../../selectors/map/mapCountries.ts";
import { pressCountry } from "../../selectors/meetings/pressCountry.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { landIds } from "./landIds.ts";

interface StaticLandProps {
  dossier: Dossier;
  land: LandPicture;
  countries: readonly MapCountry[];
  /** Codes of the parties of the meetings that are open, hovered or focused. */
  highlighted: ReadonlySet<string>;
  frame: FrameBox;
  linkTo: LinkTo;
}

/**
 * The ground of the map: all land, and on it a shape for each country that took part, which is a link as its mark is.
 * The marks are what is tabbed to and named, so all this is for pointers only. `readLandPicture` reads it back.
 */
export function StaticLand({ dossier, land, countries, highlighted, frame, linkTo }: StaticLandProps) {
  const paths = new Map(land.parties.map(({ code, path }) => [code, path]));
  const drawn = countries.filter(({ code }) => paths.has(code));
  return (
    <svg className="map-static-land" viewBox={landViewBox(frame)} aria-hidden="true">
      <path id={landIds.ground} d={land.land} {...LAND} />
      <path id={landIds.borders} d={land.borders} {...LAND} fill="none" />
      {drawn.map(({ code, role, step, isInView }) => {
        const look = partyLook({ role, step });
        return (
          <a
            key={code}
            tabIndex={-1}
            data-heir={`map-country-${code}`}
            className={`map-party map-party--${look}${isInView || look === 0 ? "" : " is-dimmed"}`}
            {...linkTo((from) => pressCountry(dossier, from, code))}
          >
            <path id={landIds.party(code)} data-country={code} d={paths.get(code)} {...partyPaint(look)} />
          </a>
        );
      })}
      <DisputedAreas path={land.disputed} frame={frame} />
      {drawn
        .filter(({ code, isChosen }) => isChosen || highlighted.has(code))
        .map(({ code, isChosen }) => (
          <use
            key={code}
            className={`map-outline ${isChosen ? "is-chosen" : "is-highlighted"}`}
            href={`#${landIds.party(code)}`}
            {...outlinePaint(isChosen)}
          />
        ))}
    </svg>
  );
}

/**
 * The disputed areas. A pattern grows with the picture, which the live map's does not: so there are two, for small and
 * for large pictures, and the style sheet shows one.
 */
function DisputedAreas({ path, frame }: { path: string; frame: FrameBox }) {
  return (
    <>
      <defs>
        <path id={landIds.disputed} d={path} />
        {HATCH_SIZES.map((size) => (
          <HatchPattern key={size} id={landIds.hatch[size]} scale={stepsToPixel(frame, STATIC_SIZES[size])} />
        ))}
      </defs>
      {HATCH_SIZES.map((size) => (
        <use
          key={size}
          className={`map-static-disputed map-static-disputed--${size}`}
          href={`#${landIds.disputed}`}
          {...disputedPaint(landIds.hatch[size], null)}
        />
      ))}
    </>
  );
}

const HATCH_SIZES = ["narrow", "wide"] as const;

/** Steps of the land's grid to a pixel, in a map of that size. */
function stepsToPixel(frame: FrameBox, size: Size): number {
  return Math.round((LAND_STEPS / frameWidth(frame, size)) * 100) / 100;
}

/** The frame in steps of the land's grid; what lies beyond is drawn too, because the element does not cut it off. */
export function landViewBox(frame: FrameBox): string {
  return `0 0 ${LAND_STEPS} ${Math.round((LAND_STEPS / frame.ratio) * 100) / 100}`;
}
