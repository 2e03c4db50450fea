import { LAND_STEPS } from "../../model/landPicture.ts";
import type { FrameBox } from "../../selectors/mapProjection.ts";
import { landIds } from "./landIds.ts";
import { frameWidth, STATIC_SIZES } from "./staticFrame.ts";

interface StaticHatchProps {
  /** Path data of the disputed areas. */
  path: string;
  frame: FrameBox;
}

const SIZES = ["narrow", "wide"] as const;

/**
 * The disputed areas, hatched and in nobody's colour. A pattern grows with the picture, which the live map's does not:
 * so there are two, for small and for large pictures, and the style sheet shows one.
 */
export function StaticHatch({ path, frame }: StaticHatchProps) {
  return (
    <>
      <defs>
        <path id={landIds.disputed} d={path} />
        {SIZES.map((size) => (
          <pattern
            key={size}
            id={landIds.hatch[size]}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(45) scale(${patternScale(frame, STATIC_SIZES[size])})`}
          >
            <rect className="map-hatch-ground" width="6" height="6" />
            <rect className="map-hatch-line" width="1.6" height="6" />
          </pattern>
        ))}
      </defs>
      {SIZES.map((size) => (
        <use
          key={size}
          className={`map-static-disputed map-static-disputed--${size}`}
          href={`#${landIds.disputed}`}
          fill={`url(#${landIds.hatch[size]})`}
        />
      ))}
    </>
  );
}

/** Steps of the land's grid to a pixel. */
function patternScale(frame: FrameBox, size: (typeof STATIC_SIZES)["wide"]): number {
  return Math.round((LAND_STEPS / frameWidth(frame, size)) * 100) / 100;
}
