import type { Box } from "../../geo/box.ts";
import { curvePoints } from "../../geo/curve.ts";
import { type LabelPlace, labelPlaces } from "../../geo/labelPlaces.ts";
import type { FlatPoint, GeoPoint, Size } from "../../geo/point.ts";
import { geoPoint } from "../../geo/projection.ts";
import { textWidth } from "../../geo/textWidth.ts";
import { controlBoxes, NARROW } from "./controlBoxes.ts";
import { linkCurve } from "./linkCurve.ts";
import { type MapScene, type SceneMark, sceneMarks } from "./mapScene.ts";

/** What a mark keeps free around its point, in pixels of a page. */
const DOT = { left: -8, top: -8, right: 8, bottom: 8, level: 0 };
const BARE = { left: -12, top: -4, right: 12, bottom: 4, level: 0 };
const PIN = { ...DOT, top: -22, level: -10 };
/** Room between that and the text, and the height of a line as a multiple of its size. */
const GAP = 1;
/** Room between a text and the edge of the map. */
const EDGE = 4;
const LINE = 1.15;
/** Pieces of a link whose ends labels keep off, where they can. */
const LINK_STEPS = 16;

interface LabelRoom {
  bounds: Box;
  taken?: readonly Box[];
  lines?: readonly FlatPoint[];
  liked?: ReadonlyMap<string, LabelPlace | null> | undefined;
  /** How much larger marks are drawn than in a page. */
  scale: number;
}

/** Size in pixels of a page, and weight, of a mark's label. */
export function labelType({ kind, isDimmed }: Pick<SceneMark, "kind" | "isDimmed">): { size: number; weight: number } {
  return kind === "background" ? { size: 12, weight: 500 } : { size: 13, weight: isDimmed ? 500 : 650 };
}

/** What a mark's label says in a page's map of that width. */
export function labelWords({ text, short }: Pick<SceneMark, "text" | "short">, width: number): string {
  return width <= NARROW ? short : text;
}

/**
 * Where the labels of a page's map of that size stand, by the ids of their marks; null where one has no room and is not
 * drawn. `pixelOf` says where a point lies in the map. A label stays within `bounds`, the whole map without them, and where
 * it is `liked`, as long as there is room.
 */
export function pageLabels(
  scene: MapScene,
  size: Size,
  pixelOf: (point: GeoPoint) => FlatPoint,
  { bounds = wholeOf(size), liked }: { bounds?: Box; liked?: LabelRoom["liked"] } = {},
): Map<string, LabelPlace | null> {
  const marks = sceneMarks(scene);
  const sizeOf = (mark: SceneMark) => {
    const { size: pixels, weight } = labelType(mark);
    return { width: textWidth(labelWords(mark, size.width), pixels, weight > 600), height: pixels * LINE };
  };
  const curves = scene.links.flatMap((link) => curvePoints(linkCurve(link), LINK_STEPS));
  const lines = curves.map((point) => pixelOf(geoPoint(point)));
  return markLabels(marks, sizeOf, pixelOf, {
    bounds: insetBy(EDGE, bounds),
    taken: controlBoxes(size),
    lines,
    liked,
    scale: 1,
  });
}

/**
 * Where the labels of marks stand, by id. Venues have the first choice, because lines lead there; then the focus country
 * (it comes first), the countries with a meeting in the view, the others, and last the places of background events.
 */
export function markLabels(
  marks: readonly SceneMark[],
  sizeOf: (mark: SceneMark) => Size,
  pixelOf: (point: GeoPoint) => FlatPoint,
  { scale, liked, ...around }: LabelRoom,
): Map<string, LabelPlace | null> {
  const labels = marks
    .toSorted((one, other) => rank(one) - rank(other))
    .map((mark) => ({
      id: mark.id,
      at: pixelOf(mark.at),
      ...sizeOf(mark),
      liked: liked?.get(mark.id),
      mark: scaled(mark.kind === "venue" ? PIN : mark.isBare ? BARE : DOT, scale),
    }));
  return labelPlaces(labels, { ...around, gap: GAP * scale });
}

function wholeOf({ width, height }: Size): Box {
  return { left: 0, top: 0, right: width, bottom: height };
}

function insetBy(inset: number, { left, top, right, bottom }: Box): Box {
  return { left: left + inset, top: top + inset, right: right - inset, bottom: bottom - inset };
}

function rank({ kind, isDimmed }: SceneMark): number {
  if (kind === "background") return 3;
  return kind === "venue" ? 0 : isDimmed ? 2 : 1;
}

function scaled({ left, top, right, bottom, level }: typeof DOT, by: number): typeof DOT {
  return { left: left * by, top: top * by, right: right * by, bottom: bottom * by, level: level * by };
}
