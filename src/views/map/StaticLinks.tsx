import type { MapLink } from "../../selectors/mapLinks.ts";
import { type FrameBox, flatPoint, linkBend } from "../../selectors/mapProjection.ts";

interface StaticLinksProps {
  links: readonly MapLink[];
  frame: FrameBox;
  highlighted: string | null;
}

/** Units of the picture over the frame's width: whole numbers are then exact to half a pixel. */
const WIDTH = 2000;

/** The curves between the countries that met. Lines keep their width at any size of the picture. */
export function StaticLinks({ links, frame, highlighted }: StaticLinksProps) {
  return (
    <svg className="map-static-links" viewBox={`0 0 ${WIDTH} ${Math.round(WIDTH / frame.ratio)}`} aria-hidden="true">
      {links.map((link) => {
        const path = linkPath(link, frame);
        const states = [
          !link.isInView && "is-faded",
          link.isOpen && "is-open",
          (link.isSelected || (highlighted !== null && link.meetings.includes(highlighted))) && "is-selected",
          link.meetings.length > 1 && "is-repeated",
        ];
        const classes = states.filter(Boolean).join(" ");
        return (
          <g key={link.key}>
            <path className={`map-link-ground ${classes}`.trim()} d={path} />
            <path className={`map-link ${classes}`.trim()} d={path} />
          </g>
        );
      })}
    </svg>
  );
}

function linkPath({ from, to }: MapLink, frame: FrameBox): string {
  const [start, end] = [flatPoint(from.anchor), flatPoint(to.anchor)];
  const [first, bend, last] = [start, linkBend(start, end), end].map(({ x, y }) => {
    const unit = WIDTH / frame.width;
    return `${Math.round((x - frame.left) * unit)} ${Math.round((y - frame.top) * unit)}`;
  });
  return `M${first}Q${bend} ${last}`;
}
