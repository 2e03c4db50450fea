import { frameFraction } from "../../drawing/map/frameRoom.ts";
import { LinkHead } from "../../drawing/map/LinkHead.tsx";
import { LinkPaths } from "../../drawing/map/LinkPaths.tsx";
import { HEAD_SHARE, linkCurve } from "../../drawing/map/linkCurve.ts";
import { drawnLinks } from "../../drawing/map/mapScene.ts";
import { type LinkState, linkState } from "../../drawing/map/paints.ts";
import { headingOn } from "../../geo/curve.ts";
import type { FrameBox } from "../../geo/frameBox.ts";
import { percent } from "../../geo/percent.ts";
import type { MapLink } from "../../selectors/map/mapLinks.ts";

interface StaticLinksProps {
  links: readonly MapLink[];
  frame: FrameBox;
  highlighted: string | null;
}

/** Units of the picture over the frame's width: whole numbers are then exact to half a pixel. */
const WIDTH = 2000;

/** The curves to the venue or between the countries that met. Lines keep their width at any size of the picture. */
export function StaticLinks({ links, frame, highlighted }: StaticLinksProps) {
  const height = WIDTH / frame.ratio;
  return (
    <>
      <svg className="map-static-links" viewBox={`0 0 ${WIDTH} ${Math.round(height)}`} aria-hidden="true">
        {drawnLinks({ links }).map((link) => {
          const [first, bend, last] = linkCurve(link).map((point) => {
            const { x, y } = frameFraction(frame, point);
            return `${Math.round(x * WIDTH)} ${Math.round(y * height)}`;
          });
          const state = linkState(link, highlighted);
          return <LinkPaths key={link.key} name={link.key} state={state} d={`M${first}Q${bend} ${last}`} />;
        })}
      </svg>
      <svg className="map-static-marks" aria-hidden="true">
        {links
          .filter(({ isToVenue }) => isToVenue)
          .map((link) => (
            <Head key={link.key} link={link} frame={frame} state={linkState(link, highlighted)} />
          ))}
      </svg>
    </>
  );
}

/** It keeps its size at any size of the picture, as marks do. */
function Head({ link, frame, state }: { link: MapLink; frame: FrameBox; state: LinkState }) {
  const { at, turn } = headingOn(linkCurve(link), HEAD_SHARE);
  const { x, y } = frameFraction(frame, at);
  return (
    <svg x={percent(x)} y={percent(y)}>
      <LinkHead state={state} turn={turn} />
    </svg>
  );
}
