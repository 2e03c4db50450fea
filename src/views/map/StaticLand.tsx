import { LAND_STEPS, type LandPicture } from "../../model/landPicture.ts";
import type { MapCountry } from "../../selectors/mapCountries.ts";
import type { FrameBox } from "../../selectors/mapProjection.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { toggleCountry } from "../../view/view.ts";
import { landIds } from "./landIds.ts";
import { StaticHatch } from "./StaticHatch.tsx";

interface StaticLandProps {
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
export function StaticLand({ land, countries, highlighted, frame, linkTo }: StaticLandProps) {
  const paths = new Map(land.parties.map(({ code, path }) => [code, path]));
  const drawn = countries.filter(({ code }) => paths.has(code));
  return (
    <svg className="map-static-land" viewBox={landViewBox(frame)} aria-hidden="true">
      <path className="map-static-ground" d={land.land} />
      <path className="map-static-borders" d={land.borders} />
      {drawn.map(({ code, role, isInView }) => (
        <a
          key={code}
          tabIndex={-1}
          data-heir={`map-country-${code}`}
          className={`map-static-party map-static-party--${role}${isInView ? "" : " is-dimmed"}`}
          {...linkTo((from) => toggleCountry(from, code))}
        >
          <path id={landIds.party(code)} data-country={code} d={paths.get(code)} />
        </a>
      ))}
      <StaticHatch path={land.disputed} frame={frame} />
      {drawn
        .filter(({ code, isChosen }) => isChosen || highlighted.has(code))
        .map(({ code, isChosen }) => (
          <use
            key={code}
            className={`map-static-outline ${isChosen ? "is-chosen" : "is-highlighted"}`}
            href={`#${landIds.party(code)}`}
          />
        ))}
    </svg>
  );
}

/** The frame in steps of the land's grid; what lies beyond is drawn too, because the element does not cut it off. */
export function landViewBox(frame: FrameBox): string {
  return `0 0 ${LAND_STEPS} ${Math.round((LAND_STEPS / frame.ratio) * 100) / 100}`;
}
