import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../model/edtf.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { CROWDED } from "../../testing/worldDossiers.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { LAYOUT_WIDTHS } from "./layoutWidth.ts";
import { stripScene } from "./stripScene.ts";
import type { TimelineScene } from "./timelineScene.ts";

function sceneIn(view: Partial<View> = {}, width = 808) {
  return stripScene(realDossier, { ...DEFAULT_VIEW, ...view }, width);
}

const datesOf = ({ captions }: TimelineScene) => captions.filter(({ kind }) => kind === "date");

describe("stripScene", () => {
  test("prints each date once at its marks, with the year where that changes", () => {
    expect(datesOf(sceneIn()).map(({ text }) => text.replaceAll("\u00a0", " "))).toEqual([
      "2020",
      "22 Apr 2025",
      "26 Jun",
      "27 Jun",
    ]);
  });

  test("tells what the meetings of one day are together, and what a band over several dates is", () => {
    const { captions, marks } = sceneIn();
    expect(captions.filter(({ kind }) => kind === "title").map(({ text }) => text)).toEqual(["4\u00a0meetings"]);
    const band = marks.find(({ id }) => id === "event-operation-sindoor");
    expect(band?.label?.lines.join(" ")).toBe("Operation Sindoor, no date given: between 22 Apr and 26 Jun 2025");
    const [attack, china] = ["event-pahalgam-attack", "china"].map((id) => marks.find((mark) => mark.id === id)?.at);
    expect(band?.from).toBeCloseTo(attack ?? Number.NaN);
    expect(band?.to).toBeGreaterThanOrEqual(china ?? Number.NaN);
  });

  test.each([
    ["before", "2025-06-25/2025-06-26", [-40, 0]],
    ["after", "2025-06-26/2025-06-28", [0, 40]],
    ["around", "2025-06-25/2025-06-28", [-40, 40]],
  ])("draws a band of days %s the only date that has a mark", (_, text, ends) => {
    const date = parseEdtf(text);
    const [event] = realDossier.events;
    const dossier = {
      ...realDossier,
      meetings: realDossier.meetings.slice(0, 1),
      events: event && date ? [{ ...event, role: "occasion" as const, date, dateCertainty: "stated" as const }] : [],
    };
    const { marks, marginLeft, marginRight } = stripScene(dossier, DEFAULT_VIEW, 808);
    const pixels = (share: number) => share * (808 - marginLeft - marginRight);
    const band = marks.find(({ glyph }) => glyph.shape === "band");
    const day = marks.find(({ role }) => role === "button");
    const reach = [band?.from, band?.to].map((at = 0) => Math.round(pixels(at - (day?.at ?? 0))));
    expect(reach.map((pixel) => pixel + 0)).toEqual(ends);
  });

  test("has each meeting as a mark that is pressed, with its country's code, and what else one date holds as one", () => {
    const marks = sceneIn({ meeting: "china" }).marks.filter(({ role }) => role === "button");
    expect(marks.map(({ glyph, isPressed }) => [glyph.shape === "circle" && glyph.count, isPressed])).toEqual([
      ["CN", true],
      ["BY", false],
      ["TJ", false],
      ["KZ", false],
      ["2", null],
    ]);
    expect(marks.at(-1)).toMatchObject({ name: "2 publications, 27 Jun 2025, 2 in view", isGroup: true });
  });

  test("is as high as a strip at every width", () => {
    for (const width of LAYOUT_WIDTHS) {
      expect(sceneIn({}, width).height).toBeLessThanOrEqual(width < 560 ? 145 : 120);
    }
  });

  test.each(LAYOUT_WIDTHS)(
    "keeps marks a target's size apart and within %d pixels, also of eight meetings",
    (width) => {
      for (const dossier of [realDossier, ...Object.values(CROWDED)]) {
        const { marks, marginLeft, marginRight } = stripScene(dossier, DEFAULT_VIEW, width);
        const points = marks
          .filter(({ role }) => role === "button")
          .map(({ at, y }) => ({ x: at * (width - marginLeft - marginRight), y }));
        for (const [index, { x, y }] of points.entries()) {
          expect(x).toBeGreaterThanOrEqual(12);
          expect(x).toBeLessThanOrEqual(width - marginLeft - marginRight - 12);
          for (const other of points.slice(index + 1)) {
            expect(Math.max(Math.abs(other.x - x), Math.abs(other.y - y))).toBeGreaterThanOrEqual(23.99);
          }
        }
      }
    },
  );

  test("has no mark for a dossier without dates", () => {
    expect(stripScene({ ...realDossier, events: [], meetings: [] }, DEFAULT_VIEW, 808).marks).toEqual([]);
  });
});
