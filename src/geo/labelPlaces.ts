import { arranged } from "./arranged.ts";
import { type Box, isInside, overlap } from "./box.ts";
import type { FlatPoint, Size } from "./point.ts";

/** So much of a mark is no more than its corner, in square pixels. */
const CORNER = 16;
/** A text so many times its height away from its point would be taken for another's. */
const MOST_REACH = 2;

/** Where a label's text stands: the middle of its height, and its start, middle or end, seen from its mark. */
export interface LabelPlace {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

/** A mark with a text for it, in pixels; y downwards. */
export interface WantedLabel extends Size {
  id: string;
  at: FlatPoint;
  /** What the mark covers, seen from its point, and the height at which a text beside it stands. */
  mark: Box & { level: number };
  /** A place that is better than all others, if there is room. */
  liked?: LabelPlace | null | undefined;
  /** Its mark is covered by no other label: more than a corner of it. */
  isMarkKept?: boolean;
  /** It has to be read, over such marks too. */
  isNeeded?: boolean;
}

interface Surroundings {
  /** No label leaves it. */
  bounds: Box;
  /** What no label may cover: buttons, a legend. */
  taken?: readonly Box[];
  /** What labels had better not cover: points along the links. */
  lines?: readonly FlatPoint[];
  /** Room between a mark and its text. */
  gap: number;
}

/**
 * A place for each label by id: within the bounds and apart from what is taken and from each other. The first in the
 * list have the better choice, the right side before others. Null where no arrangement with all those before it was found:
 * that label is not drawn. Marks and lines are left free where that costs no label. The search has an end: among many
 * labels in a small room one may be null that a longer search would have placed.
 */
export function labelPlaces(labels: readonly WantedLabel[], around: Surroundings): Map<string, LabelPlace | null> {
  const marks = labels.map(({ at, mark }) => moved(mark, at));
  const wanted = labels.map((label, index) => {
    const others = marks.filter((_, other) => other !== index);
    const kept = label.isNeeded ? [] : marks.filter((_, other) => other !== index && labels[other]?.isMarkKept);
    return placesOf(label, around, hullOf(label, kept))
      .map((place) => ({ place, box: boxAt(label, place) }))
      .filter(
        ({ box }) =>
          isInside(box, around.bounds) &&
          (around.taken ?? []).every((taken) => overlap(box, taken) === 0) &&
          kept.every((mark) => overlap(box, mark) <= CORNER),
      )
      .map((candidate) => ({
        ...candidate,
        cost: candidate.place === label.liked ? -1 : costOf(candidate.box, others, around.lines ?? []),
      }))
      .toSorted((one, other) => one.cost - other.cost);
  });
  const chosen = arranged(wanted.map((places) => places.map(({ box }) => box)));
  return new Map(
    labels.map(({ id }, index) => {
      const choice = chosen[index] ?? null;
      return [id, choice === null ? null : (wanted[index]?.[choice]?.place ?? null)];
    }),
  );
}

/** None for a mark out of sight: its text would stand at the edge as if it were there. */
function placesOf(label: WantedLabel, { gap, bounds }: Surroundings, hull: WantedLabel["mark"] | null): LabelPlace[] {
  const { x, y } = label.at;
  if (!isInside({ left: x, top: y, right: x, bottom: y }, bounds)) return [];
  const around = hull ? candidates({ ...label, mark: hull, liked: null }, gap, bounds) : [];
  return [...candidates(label, gap, bounds), ...around];
}

/** Its mark together with those that lie over it, beside which its text stands too: else one beneath a larger had no place. */
function hullOf({ at, mark, height }: WantedLabel, kept: readonly Box[]): WantedLabel["mark"] | null {
  const own = moved(mark, at);
  const over = kept.filter((other) => overlap(own, other) > CORNER);
  if (over.length === 0) return null;
  const all = moved(
    {
      left: Math.min(own.left, ...over.map(({ left }) => left)),
      top: Math.min(own.top, ...over.map(({ top }) => top)),
      right: Math.max(own.right, ...over.map(({ right }) => right)),
      bottom: Math.max(own.bottom, ...over.map(({ bottom }) => bottom)),
    },
    { x: -at.x, y: -at.y },
  );
  const reach = Math.max(-all.left, -all.top, all.right, all.bottom);
  return reach <= MOST_REACH * height ? { ...all, level: (all.top + all.bottom) / 2 } : null;
}

/** In the order in which they are liked. Those above and below also stand shifted, as far as the bounds ask for it. */
function candidates({ at, width, height, mark, liked }: WantedLabel, gap: number, bounds: Box): LabelPlace[] {
  const [right, left] = [mark.right + gap, mark.left - gap];
  const [below, above] = [mark.bottom + gap + height / 2, mark.top - gap - height / 2];
  const shifted = Math.max(bounds.left - at.x, Math.min(bounds.right - at.x - width, -width / 2));
  return [
    ...(liked ? [liked] : []),
    { x: right, y: mark.level, anchor: "start" },
    { x: left, y: mark.level, anchor: "end" },
    { x: 0, y: below, anchor: "middle" },
    { x: 0, y: above, anchor: "middle" },
    ...[below, above].flatMap((y): LabelPlace[] => [
      { x: mark.right / 2, y, anchor: "start" },
      { x: mark.left / 2, y, anchor: "end" },
      { x: shifted, y, anchor: "start" },
    ]),
  ];
}

function boxAt({ at, width, height }: WantedLabel, { x, y, anchor }: LabelPlace): Box {
  const start = x - (anchor === "start" ? 0 : anchor === "end" ? width : width / 2);
  return moved({ left: start, top: y - height / 2, right: start + width, bottom: y + height / 2 }, at);
}

function moved({ left, top, right, bottom }: Box, { x, y }: FlatPoint): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** The area of marks that it covers, and for each point of a line as much as a piece of text that is as wide as high. */
function costOf(box: Box, marks: readonly Box[], lines: readonly FlatPoint[]): number {
  const height = box.bottom - box.top;
  const covered = lines.filter(({ x, y }) => isInside({ left: x, top: y, right: x, bottom: y }, box));
  return marks.reduce((sum, mark) => sum + overlap(box, mark), covered.length * height);
}
