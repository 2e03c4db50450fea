import { type ReactNode, useMemo } from "react";
import { frameFraction } from "../../drawing/map/frameRoom.ts";
import { MarkLabel } from "../../drawing/map/MarkLabel.tsx";
import { MarkShape } from "../../drawing/map/MarkShape.tsx";
import { countryMark, type MapScene, placeMarks, type SceneMark } from "../../drawing/map/mapScene.ts";
import { labelWords } from "../../drawing/map/markLabels.ts";
import { FOCUS_OUTLINE } from "../../drawing/map/paints.ts";
import { STATIC_SIZES, type StaticSize, staticLabels } from "../../drawing/map/staticSizes.ts";
import type { FrameBox } from "../../geo/frameBox.ts";
import type { LabelPlace } from "../../geo/labelPlaces.ts";
import { percent } from "../../geo/percent.ts";
import { flatPoint } from "../../geo/projection.ts";
import { grouped } from "../../records/grouped.ts";
import { pressCountry } from "../../selectors/meetings/pressCountry.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { countryName } from "../../words/mapWords.ts";
import { landIds } from "./landIds.ts";
import { landViewBox } from "./StaticLand.tsx";

const SIZE_NAMES = Object.keys(STATIC_SIZES) as StaticSize[];

interface StaticMarksProps {
  scene: MapScene;
  linkTo: LinkTo;
  /** Codes of the countries that have a shape on the ground. */
  shapes: ReadonlySet<string>;
}

/**
 * The marks and their labels, which keep their size at any size of the picture: every place is a share of the frame.
 * A country is a link that chooses it, or leaves it out when it is chosen.
 */
export function StaticMarks({ scene, linkTo, shapes }: StaticMarksProps) {
  const { countries, places, frame } = scene;
  const labels = useMemo(() => SIZE_NAMES.map((size) => ({ size, places: staticLabels(scene, size) })), [scene]);
  return (
    <svg className="map-static-marks">
      {countries.map((country) => {
        const mark = countryMark(country);
        return (
          <a
            key={country.code}
            id={`map-country-${country.code}`}
            aria-label={countryName(country, country.meetings.length)}
            className="map-static-country"
            {...linkTo((from) => pressCountry(scene.dossier, from, country.code))}
          >
            {shapes.has(country.code) && (
              <svg className="map-static-focus" viewBox={landViewBox(frame)}>
                <use href={`#${landIds.party(country.code)}`} {...FOCUS_OUTLINE} />
              </svg>
            )}
            <Placed mark={mark} frame={frame}>
              <circle className="map-static-target" r={16} fill="transparent" />
              <MarkShape {...mark} />
              <Labels mark={mark} labels={labels} />
            </Placed>
          </a>
        );
      })}
      {placeMarks(places).map((mark) => (
        <Placed key={mark.id} mark={mark} frame={frame}>
          <MarkShape {...mark} />
          <Labels mark={mark} labels={labels} />
        </Placed>
      ))}
    </svg>
  );
}

/** Its children's origin is the mark's point. */
function Placed({ mark, frame, children }: { mark: SceneMark; frame: FrameBox; children: ReactNode }) {
  const { x, y } = frameFraction(frame, flatPoint(mark.at));
  return (
    <svg x={percent(x)} y={percent(y)}>
      {children}
    </svg>
  );
}

interface LabelsProps {
  mark: SceneMark;
  labels: readonly { size: StaticSize; places: ReadonlyMap<string, LabelPlace | null> }[];
}

/**
 * A label for each place and wording that it has at some size of the map, shown at those sizes; one that always stands there is for
 * all. Where a label has no room, the mark is still named.
 */
function Labels({ mark, labels }: LabelsProps) {
  const wordsIn = (size: StaticSize) => labelWords(mark, STATIC_SIZES[size].width);
  const sizesAt = grouped(labels, ({ size, places }) => {
    const place = places.get(mark.id);
    return [place ? JSON.stringify([place, wordsIn(size)]) : ""];
  });
  return Array.from(sizesAt, ([key, sizes]) => {
    const [{ size, places }] = sizes;
    const place = places.get(mark.id);
    if (!place) return <title key={key}>{mark.text}</title>;
    const classes = sizesAt.size === 1 ? [] : sizes.map((each) => `map-label--${each.size}`);
    const className = ["map-label", ...classes].join(" ");
    return <MarkLabel key={key} mark={mark} words={wordsIn(size)} place={place} className={className} />;
  });
}
