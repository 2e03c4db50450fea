import type { Box } from "../../geo/box.ts";
import { curvePoints } from "../../geo/curve.ts";
import { type LabelPlace, labelPlaces } from "../../geo/labelPlaces.ts";
import type { FlatPoint, GeoPoint, Size } from "../../geo/point.ts";
import { geoPoint } from "../../geo/projection.ts";
import { textWidth } from "../../geo/textWidth.ts";
import { controlBoxes, NARROW } from "./controlBoxes.ts";
import { linkCurve } from "./linkCurve.ts";
import { drawnLinks, firstMarks, type MapScene, type SceneMark, sceneMarks } from "./mapScene.ts";
import { DISC_RADII } from "./markSizes.ts";

/** What a mark keeps free around its point, in pixels of a page. */
const DOT = { left: -8, top: -8, right: 8, bottom: 8, level: 0 };
const BARE = { left: -12, top: -4, right: 12, bottom: 4, level: 0 };
const SMALL_DOT = { left: -5, top: -5, right: 5, bottom: 5, level: 0 };
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
  /** ids of marks whose labels come before all others. */
  first?: readonly string[];
  /** How much larger marks are drawn than in a page. */
  scale: number;
  /** Labels keep off marks on a narrow map too: in a file nothing is pointed at that would tell what lies beneath. */
  areMarksKept?: boolean;
}

/** Size in pixels of a page, and weight, of a mark's label. Where the map tells numbers, one meeting is told in smaller type. */
export function labelType({ kind, step, isDimmed }: Pick<SceneMark, "kind" | "step" | "isDimmed">) {
  const isSmall = kind === "background" || (typeof step === "number" && (step < 2 || kind === "venue"));
  return isSmall ? { size: 12, weight: 500 } : { size: 13, weight: isDimmed ? 500 : 650 };
}

/** What a mark's label says in a page's map of that width. */
export function labelWords({ text, short }: Pick<SceneMark, "text" | "short">, width: number): string {
  return width <= NARROW ? short : text;
}

interface PageRoom extends Pick<LabelRoom, "liked"> {
  bounds?: Box;
  /** The meeting that is pointed at: who took part is named, if need be in another's place. */
  highlighted?: string | null;
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
  { bounds = wholeOf(size), liked, highlighted = null }: PageRoom = {},
): Map<string, LabelPlace | null> {
  const marks = sceneMarks(scene);
  const sizeOf = (mark: SceneMark) => {
    const { size: pixels, weight } = labelType(mark);
    return { width: textWidth(labelWords(mark, size.width), pixels, weight > 600), height: pixels * LINE };
  };
  const curves = drawnLinks(scene).flatMap((link) => curvePoints(linkCurve(link), LINK_STEPS));
  const lines = curves.map((point) => pixelOf(geoPoint(point)));
  return markLabels(marks, sizeOf, pixelOf, {
    bounds: insetBy(EDGE, bounds),
    taken: controlBoxes(size),
    lines,
    liked,
    first: firstMarks(scene, highlighted),
    scale: 1,
  });
}

/**
 * Where the labels of marks stand, by id. Venues have the first choice, because lines lead there; then the focus country
 * (it comes first), the countries with a meeting in the view, the others, and last the places of background events. Where the map tells numbers, the more meetings the earlier.
 */
export function markLabels(
  marks: readonly SceneMark[],
  sizeOf: (mark: SceneMark) => Size,
  pixelOf: (point: GeoPoint) => FlatPoint,
  { scale, liked, first = [], areMarksKept = false, ...around }: LabelRoom,
): Map<string, LabelPlace | null> {
  const labels = marks
    .toSorted((one, other) => rank(one, first) - rank(other, first))
    .map((mark) => ({
      id: mark.id,
      at: pixelOf(mark.at),
      ...sizeOf(mark),
      liked: liked?.get(mark.id),
      mark: scaled(boxOf(mark), scale),
      isMarkKept: isKept(mark, around.bounds, areMarksKept),
      isNeeded: first.includes(mark.id),
    }));
  return labelPlaces(labels, { ...around, gap: GAP * scale });
}

function wholeOf({ width, height }: Size): Box {
  return { left: 0, top: 0, right: width, bottom: height };
}

function insetBy(inset: number, { left, top, right, bottom }: Box): Box {
  return { left: left + inset, top: top + inset, right: right - inset, bottom: bottom - inset };
}

/** Where the map tells numbers, labels keep off marks; on a narrow map there is only room to keep off those with a number on them. */
function isKept({ kind, step }: SceneMark, { left, right }: Box, areAllKept: boolean): boolean {
  if (typeof step !== "number") return false;
  return areAllKept || right - left > NARROW || (kind === "venue" && step > 1);
}

/** What a mark covers. */
function boxOf({ kind, isBare, step }: SceneMark): typeof DOT {
  if (kind !== "venue") return isBare ? BARE : typeof step === "number" ? SMALL_DOT : DOT;
  if (typeof step !== "number") return PIN;
  const radius = DISC_RADII[step] + 1;
  return { left: -radius, top: -radius, right: radius, bottom: radius, level: 0 };
}

/** The lower is placed first. */
function rank({ id, kind, step, look, isDimmed, importance = 0 }: SceneMark, first: readonly string[]): number {
  if (first.includes(id)) return -1;
  if (typeof step === "number" && look === "focus") return 0;
  if (kind === "background") return 3;
  if (kind === "venue" && typeof step !== "number") return 0;
  if (isDimmed) return 2;
  // Between 1 and 2, so that more meetings come earlier, and of as many a country before a venue.
  if (typeof step === "number") return 1 + 1 / (importance + (kind === "venue" ? 1 : 1.5));
  return 1;
}

function scaled({ left, top, right, bottom, level }: typeof DOT, by: number): typeof DOT {
  return { left: left * by, top: top * by, right: right * by, bottom: bottom * by, level: level * by };
}
