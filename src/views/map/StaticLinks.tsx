import { frameFraction } from "../../drawing/map/frameRoom.ts";
import { LinkPaths } from "../../drawing/map/LinkPaths.tsx";
import { linkState } from "../../drawing/map/paints.ts";
import { bentCurve } from "../../geo/curve.ts";
import type { FrameBox } from "../../geo/frameBox.ts";
import { flatPoint } from "../../geo/projection.ts";
import type { MapLink } from "../../selectors/map/mapLinks.ts";

interface StaticLinksProps {
  links: readonly MapLink[];
  frame: FrameBox;
  highlighted: string | null;
}

/** Units of the picture over the frame's width: whole numbers are then exact to half a pixel. */
const WIDTH = 2000;

/** The curves between the countries that met. Lines keep their width at any size of the picture. */
export function StaticLinks({ links, frame, highlighted }: StaticLinksProps) {
  const height = WIDTH / frame.ratio;
  return (
    <svg className="map-static-links" viewBox={`0 0 ${WIDTH} ${Math.round(height)}`} aria-hidden="true">
      {links.map((link) => {
        const [first, bend, last] = bentCurve(flatPoint(link.from.anchor), flatPoint(link.to.anchor)).map((point) => {
          const { x, y } = frameFraction(frame, point);
          return `${Math.round(x * WIDTH)} ${Math.round(y * height)}`;
        });
        const state = linkState(link, highlighted);
        return <LinkPaths key={link.key} name={link.key} state={state} d={`M${first}Q${bend} ${last}`} />;
      })}
    </svg>
  );
}
