import { describe, expect, test } from "vitest";
import type { Dossier } from "../../model/dossier.ts";
import { timelineForm } from "../../selectors/timeline/timelineForm.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { crowdedDossier, datedDossier, spreadDossier } from "../../testing/timelineDossiers.ts";
import { CROWDED } from "../../testing/worldDossiers.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { chartScene } from "./chartScene.ts";
import { LINE_HEIGHT } from "./laidItem.ts";
import { stripScene } from "./stripScene.ts";
import { textWidth } from "./textWidth.ts";
import type { TimelineScene } from "./timelineScene.ts";

interface TextBox {
  text: string;
  /** `id` of its mark; null for a text of none. */
  of: string | null;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Dossiers of every size and kind of date, the shipped one among them. */
const DOSSIERS: Dossier[] = [
  realDossier,
  spreadDossier,
  crowdedDossier,
  ...Object.values(CROWDED),
  ...[1, 2, 3, 4, 5, 6].flatMap((seed) =>
    [
      [1, 1],
      [3, 2],
      [2, 4],
      [6, 5],
      [14, 9],
      [60, 30],
    ].map(([meetings = 0, events = 0]) => datedDossier(seed, meetings, events)),
  ),
];

function pixelIn({ marginLeft, marginRight }: TimelineScene, width: number) {
  return (share: number) => marginLeft + share * (width - marginLeft - marginRight);
}

/** A text takes its letters' height, not its line's. */
const HALF = LINE_HEIGHT / 2 - 1.5;

function labelsOf(scene: TimelineScene, width: number): TextBox[] {
  const pixel = pixelIn(scene, width);
  return scene.marks.flatMap(({ id, label }) => {
    if (!label) return [];
    const left = pixel(label.at) + label.left;
    const bottom = label.y + (label.lines.length - 1) * LINE_HEIGHT + HALF;
    return [{ text: label.lines.join(" "), of: id, left, right: left + label.width, top: label.y - HALF, bottom }];
  });
}

function centred(text: string, x: number, y: number): TextBox {
  const half = textWidth(text) / 2;
  return { text, of: null, left: x - half, right: x + half, top: y - HALF, bottom: y + HALF };
}

function othersOf(scene: TimelineScene, width: number): TextBox[] {
  const pixel = pixelIn(scene, width);
  return [
    ...scene.captions.map(({ text, at, y }) => centred(text, pixel(at), y)),
    ...scene.breaks.filter(({ text }) => text).map(({ text, at, shift, y }) => centred(text, pixel(at) + shift, y)),
  ];
}

function isStruck({ left, right, top, bottom }: TextBox, line: Record<"x1" | "x2" | "y1" | "y2", number>): boolean {
  return line.x1 < right && line.x2 > left && line.y1 < bottom && line.y2 > top;
}

/** How far a text lies from a mark: from the middle of it, or from the line in the middle of a band. */
function distance({ left, right, top, bottom }: TextBox, mark: { from: number; to: number; y: number }): number {
  const away = (low: number, high: number, from: number, to: number) => Math.max(low - to, from - high, 0);
  return Math.hypot(away(left, right, mark.from, mark.to), away(top, bottom, mark.y, mark.y));
}

describe.each([300, 360, 560, 800, 1100])("the labels of a timeline in %d pixels", (width) => {
  const scenes = DOSSIERS.map((dossier) => {
    const scene = timelineForm(dossier) === "strip" ? stripScene : chartScene;
    return { id: dossier.id, scene: scene(dossier, DEFAULT_VIEW, width) };
  });

  test("are struck through by no line", () => {
    for (const { id, scene } of scenes) {
      const pixel = pixelIn(scene, width);
      const lines = [
        ...scene.lines.map(({ from, to, y }) => ({ x1: pixel(from), x2: pixel(to), y1: y, y2: y })),
        ...scene.ticks.map(({ at }) => ({ x1: pixel(at), x2: pixel(at), y1: scene.axisTop, y2: scene.axisTop + 5 })),
      ];
      for (const box of [...labelsOf(scene, width), ...othersOf(scene, width)]) {
        expect(
          lines.filter((line) => isStruck(box, line)),
          `${id}: ${box.text}`,
        ).toEqual([]);
      }
    }
  });

  test("are cut by no break, nor is the text within a band", () => {
    for (const { id, scene } of scenes) {
      const pixel = pixelIn(scene, width);
      const zigzags = scene.breaks.map(({ at }) => ({ x1: pixel(at) - 5, x2: pixel(at) + 5, y1: 0, y2: scene.floor }));
      const inside = scene.marks.flatMap(({ glyph, at, y }) =>
        glyph.shape === "band" && glyph.inside ? [centred(glyph.inside, pixel(at), y)] : [],
      );
      for (const box of [...labelsOf(scene, width), ...inside]) {
        expect(
          zigzags.filter((line) => isStruck(box, line)),
          `${id}: ${box.text}`,
        ).toEqual([]);
      }
    }
  });

  test("are nearer to their own mark than to any other", () => {
    for (const { id, scene } of scenes) {
      const pixel = pixelIn(scene, width);
      const marks = scene.marks.map((mark) => ({ ...mark, from: pixel(mark.from), to: pixel(mark.to) }));
      for (const box of labelsOf(scene, width)) {
        const own = marks.find((mark) => mark.id === box.of);
        const nearer = marks.filter((mark) => mark !== own && own && distance(box, mark) <= distance(box, own));
        expect(
          nearer.map((mark) => mark.id),
          `${id}: ${box.text}`,
        ).toEqual([]);
      }
    }
  });

  test("lie on no other text", () => {
    for (const { id, scene } of scenes) {
      const boxes = [...labelsOf(scene, width), ...othersOf(scene, width)];
      for (const [index, box] of boxes.entries()) {
        const covered = boxes.slice(index + 1).filter((other) => {
          return isStruck(box, { x1: other.left, x2: other.right, y1: other.top, y2: other.bottom });
        });
        expect(
          covered.map(({ text }) => text),
          `${id}: ${box.text}`,
        ).toEqual([]);
      }
    }
  });

  test("are there for most marks of the shipped dossier and of its meetings spread", () => {
    const [strip, chart] = scenes.map(({ scene }) => scene.marks.filter(({ label }) => label).length);
    expect(strip).toBeGreaterThanOrEqual(width < 344 ? 1 : 2);
    expect(chart).toBeGreaterThanOrEqual(8);
  });
});
