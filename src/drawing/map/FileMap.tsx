import type { Box } from "../../geo/box.ts";
import { curvePoints, headingOn } from "../../geo/curve.ts";
import type { FlatBox } from "../../geo/point.ts";
import { flatPoint } from "../../geo/projection.ts";
import { rounded } from "../../geo/rounded.ts";
import { inPicture, type Picture } from "../../geo/shapeRings.ts";
import type { World } from "../../model/world.ts";
import type { MapRole } from "../../selectors/map/mapCountries.ts";
import type { MapDisputedArea } from "../../selectors/map/mapDisputed.ts";
import { FileLabel, type LabelLines } from "./FileLabel.tsx";
import { FileLand } from "./FileLand.tsx";
import { HatchPattern } from "./HatchPattern.tsx";
import { LinkHead } from "./LinkHead.tsx";
import { LinkPaths } from "./LinkPaths.tsx";
import { HEAD_SHARE, linkCurve } from "./linkCurve.ts";
import { MarkShape } from "./MarkShape.tsx";
import { drawnLinks, fileMarks, type MapScene, type SceneMark, sceneMarks } from "./mapScene.ts";
import { markLabels } from "./markLabels.ts";
import { linkState } from "./paints.ts";

/** How a map is set in a file: where, how large, and in which type. */
export interface FileSetting {
  /** Where the map lies in the file, in its pixels. */
  place: FlatBox;
  /** The part of the flat map that is shown, and the room around it, in pixels. */
  frame: FlatBox;
  room: Box;
  /** How much larger marks, lines and the hatch are than in a page. */
  scale: number;
  /** How far labels stay away from the map's edges. */
  labelMargin: number;
  /** Whether labels keep off the links where they can. */
  areLinksKeptFree: boolean;
  /** A mark's label, broken into lines. */
  labelOf: (mark: SceneMark) => LabelLines;
}

interface FileMapProps {
  scene: MapScene;
  world: World;
  disputed: readonly MapDisputedArea[];
  /** Role of the country whose drawing of disputed areas is asked for. */
  drawnRole: MapRole | null;
  setting: FileSetting;
}

/** Steps of the grid of shapes to a pixel. */
const GRID = 10;
/** Points of a link that labels keep off. */
const LINK_STEPS = 24;

/** A map for a file that is drawn once, at one size: saved from a page, or a preview card. For `svgText`. */
export function FileMap({ scene, world, disputed, drawnRole, setting }: FileMapProps) {
  const { place, scale, labelMargin, areLinksKeptFree, labelOf } = setting;
  const picture = pictureOf(setting);
  const { left, top, width, height } = place;
  const rectangle = { x: left, y: top, width, height };
  const pixelOf = (point: { x: number; y: number }) => {
    const { x, y } = inPicture(picture, point);
    return { x: left + Math.round(x) / GRID, y: top + Math.round(y) / GRID };
  };
  const marks = sceneMarks(scene).map((mark) => ({ mark, label: labelOf(mark), at: pixelOf(flatPoint(mark.at)) }));
  const curves = drawnLinks(scene).map((link) => {
    const [start, bend, end] = linkCurve(link);
    return { link, curve: [pixelOf(start), pixelOf(bend), pixelOf(end)] as const };
  });
  const labels = markLabels(
    marks.map(({ mark }) => mark),
    (mark) => labelOf(mark),
    (point) => pixelOf(flatPoint(point)),
    {
      bounds: {
        left: left + labelMargin,
        top: top + labelMargin,
        right: left + width - labelMargin,
        bottom: top + height - labelMargin,
      },
      lines: areLinksKeptFree ? curves.flatMap(({ curve }) => curvePoints(curve, LINK_STEPS)) : [],
      first: fileMarks(scene),
      scale,
      areMarksKept: true,
    },
  );
  return (
    <>
      <defs>
        <HatchPattern id="hatch" scale={scale * GRID} />
        <clipPath id="map">
          <rect {...rectangle} />
        </clipPath>
      </defs>
      <g clipPath="url(#map)">
        <rect {...rectangle} fill="var(--sea)" />
        <g transform={`translate(${left} ${top}) scale(${1 / GRID})`} strokeLinejoin="round">
          <FileLand {...{ scene, world, disputed, drawnRole, picture }} scale={scale * GRID} />
        </g>
        {curves.map(({ link, curve: [start, bend, end] }) => (
          <g key={link.key} transform={`scale(${scale})`}>
            <LinkPaths
              name={link.key}
              state={linkState(link, null)}
              d={`M${inUnits(start)}Q${inUnits(bend)} ${inUnits(end)}`}
            />
          </g>
        ))}
        {curves
          .filter(({ link }) => link.isToVenue)
          .map(({ link, curve }) => {
            const { at, turn } = headingOn(curve, HEAD_SHARE);
            return (
              <g key={link.key} transform={`translate(${rounded(at.x)} ${rounded(at.y)}) scale(${scale})`}>
                <LinkHead state={linkState(link, null)} turn={turn} />
              </g>
            );
          })}
        {marks.map(({ mark, at }) => (
          <g key={mark.id} transform={`translate(${at.x} ${at.y}) scale(${scale})`}>
            <MarkShape {...mark} />
          </g>
        ))}
      </g>
      {marks.map(({ mark, label, at }) => {
        const labelPlace = labels.get(mark.id);
        return labelPlace && <FileLabel key={mark.id} at={at} place={labelPlace} label={label} />;
      })}
    </>
  );

  /** Lines are scaled with their group. */
  function inUnits({ x, y }: { x: number; y: number }): string {
    return `${rounded(x / scale)} ${rounded(y / scale)}`;
  }
}

/** The picture in whose room the frame lies, as large as it fits and in the middle. */
function pictureOf({ place: { width, height }, frame, room }: FileSetting): Picture {
  const free = { width: width - room.left - room.right, height: height - room.top - room.bottom };
  const pixels = Math.min(free.width / frame.width, free.height / frame.height);
  const box = {
    left: frame.left + frame.width / 2 - (room.left + free.width / 2) / pixels,
    top: frame.top + frame.height / 2 - (room.top + free.height / 2) / pixels,
    width: width / pixels,
    height: height / pixels,
  };
  return { box, scale: GRID * pixels, least: GRID };
}
