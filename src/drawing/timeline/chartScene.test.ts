import { describe, expect, test } from "vitest";
import { manyMeetings } from "../../testing/manyMeetings.ts";
import { singaporeDossier } from "../../testing/singaporeDossier.ts";
import { spreadDossier } from "../../testing/timelineDossiers.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { chartScene } from "./chartScene.ts";
import { LAYOUT_WIDTHS } from "./layoutWidth.ts";
import type { SceneMark } from "./sceneMark.ts";
import { textWidth } from "./textWidth.ts";
import { timelineTip } from "./timelineTip.ts";

function sceneIn(view: Partial<View> = {}, width = 808) {
  return chartScene(spreadDossier, { ...DEFAULT_VIEW, ...view }, width);
}

function markIn(id: string, view: Partial<View> = {}) {
  return sceneIn(view).marks.find((mark) => mark.id === id);
}

describe.each(LAYOUT_WIDTHS)("chartScene for %d pixels", (width) => {
  const scene = sceneIn({}, width);

  test("has all marks and their bands within the plot", () => {
    expect(scene.marks).toHaveLength(spreadDossier.events.length + spreadDossier.meetings.length);
    for (const { at, from, to } of scene.marks) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(at).toBeGreaterThanOrEqual(from);
      expect(at).toBeLessThanOrEqual(to);
      expect(to).toBeLessThanOrEqual(1);
    }
  });

  test.each([1, 1.15, 1.9])("keeps labels and the words of breaks within a chart %d times as wide", (factor) => {
    const wide = width * factor;
    const pixel = (share: number) => scene.marginLeft + share * (wide - scene.marginLeft - scene.marginRight);
    for (const { label } of scene.marks) {
      if (!label) continue;
      expect(pixel(label.at) + label.left).toBeGreaterThanOrEqual(0);
      expect(pixel(label.at) + label.left + label.width).toBeLessThanOrEqual(wide);
    }
    for (const { at, shift, text } of scene.breaks) {
      expect(pixel(at) + shift - textWidth(text) / 2).toBeGreaterThanOrEqual(0);
      expect(pixel(at) + shift + textWidth(text) / 2).toBeLessThanOrEqual(wide);
    }
  });

  test("shows only ticks whose labels do not touch", () => {
    const plot = width - scene.marginLeft - scene.marginRight;
    const ends = scene.ticks.map(({ at, label }) => [-1, 1].map((side) => at * plot + (side * textWidth(label)) / 2));
    for (const [index, [start = 0]] of ends.entries()) {
      expect(start - (ends[index - 1]?.[1] ?? -Infinity)).toBeGreaterThanOrEqual(8);
    }
    expect(scene.ticks.length).toBeGreaterThan(1);
  });
});

test.each(LAYOUT_WIDTHS)(
  "chartScene cuts no date at the edges of %d pixels, and loses no year with one that has no room",
  (width) => {
    const { ticks, marginLeft, marginRight } = chartScene(singaporeDossier, DEFAULT_VIEW, width);
    for (const { at, label } of ticks) {
      const middle = marginLeft + at * (width - marginLeft - marginRight);
      expect(middle - textWidth(label) / 2).toBeGreaterThanOrEqual(0);
      expect(middle + textWidth(label) / 2).toBeLessThanOrEqual(width);
    }
    expect(ticks[0]?.label).toMatch(/2022/);
  },
);

describe("chartScene", () => {
  test("is laid out for the next smaller of the layout widths", () => {
    expect(sceneIn({}, 900)).toEqual(sceneIn({}, 808));
    expect(sceneIn({}, 559)).toEqual(sceneIn({}, 344));
  });

  test("names the lanes, beside the plot where there is room and above their lanes elsewhere", () => {
    expect(sceneIn().lanes.map(({ name }) => name)).toEqual(["Context", "Meetings", "Coverage"]);
    expect(sceneIn()).toMatchObject({ isNameBeside: true, marginLeft: 92 });
    expect(sceneIn({}, 344)).toMatchObject({ isNameBeside: false, marginLeft: 8 });
    const narrow = sceneIn({}, 344);
    const heights = new Set(narrow.lines.map(({ y }) => y));
    expect(narrow.lanes.filter(({ y }) => heights.has(y))).toEqual([]);
  });

  test("says in words how much time a break leaves out, and exactly which", () => {
    expect(sceneIn().breaks.map(({ text, dates }) => [text, dates])).toEqual([
      ["4 years not shown", expect.stringContaining("1 Jan 2021 to 31 Mar 2025")],
    ]);
  });
});

describe("a number on the chart", () => {
  const russia = manyMeetings.countries.flatMap(({ name, code }) => (name === "Russia" ? code : []));
  const groupsIn = (view: Partial<View>) =>
    chartScene(manyMeetings, { ...DEFAULT_VIEW, ...view }, 808).marks.filter(
      ({ isGroup, item }) => isGroup && item.lane === "meetings",
    );
  const countOf = ({ glyph }: SceneMark) => Number(glyph.shape === "circle" && glyph.count);

  test("is of the meetings that fit the filters, and with none of them of all, drawn as outside", () => {
    const filled = groupsIn({ countries: russia }).filter(({ className }) => !className.includes("is-out"));
    const shown = manyMeetings.meetings.filter(({ parties }) => parties.some(({ actor }) => actor === russia[0]));
    expect(filled.length).toBeGreaterThan(2);
    expect(filled.reduce((sum, mark) => sum + countOf(mark), 0)).toBeLessThanOrEqual(shown.length);
    for (const mark of filled) {
      expect(countOf(mark)).toBe(mark.item.marks.filter(({ isInView }) => isInView).length);
      expect(mark.name).toContain(`${countOf(mark)} of ${mark.item.marks.length} in view`);
      expect(timelineTip(mark, chartScene(manyMeetings, DEFAULT_VIEW, 808), 808).lines[2]).toBe(
        `${countOf(mark)} of ${mark.item.marks.length} in view`,
      );
    }
    for (const mark of groupsIn({ query: "nowhere" })) {
      expect(mark.className).toContain("is-out");
      expect(countOf(mark)).toBe(mark.item.marks.length);
    }
  });
});

describe("a mark of the chart", () => {
  test("is a button for a meeting and a picture for an event", () => {
    expect(markIn("china")).toMatchObject({
      role: "button",
      name: "Meeting with China, 26 Jun 2025, worked out from “Thursday”",
      isPressed: false,
      className: "timeline-mark timeline-meeting",
      label: { code: "CN", lines: [" China"] },
      glyph: { shape: "circle", radius: 6, count: "" },
    });
    const event = markIn("event-pahalgam-attack");
    expect(event).toMatchObject({ role: "img", isPressed: null, label: { code: "" } });
  });

  test("tells that its meeting is open, or outside the filters, by name, class and size", () => {
    expect(markIn("china", { meeting: "china" })).toMatchObject({
      name: "Meeting with China, 26 Jun 2025, worked out from “Thursday”, selected",
      isPressed: true,
      className: "timeline-mark timeline-meeting is-selected",
      glyph: { radius: 8 },
    });
    expect(markIn("china", { period: { from: null, to: "2025-05" } })).toMatchObject({
      name: "Meeting with China, 26 Jun 2025, worked out from “Thursday”, outside the filters",
      className: "timeline-mark timeline-meeting is-out",
    });
  });

  test("stands at the same place in every view", () => {
    const places = (view: Partial<View>) => sceneIn(view).marks.map(({ id, at, from, to, y }) => [id, at, from, to, y]);
    expect(places({ meeting: "china", period: { from: null, to: "2025-05" } })).toEqual(places({}));
  });

  test("has its label at the same distance at any width", () => {
    for (const { at, label } of sceneIn().marks) expect(label?.at ?? at).toBe(at);
  });

  test("says within a band which year it is, or why it has no ends", () => {
    const insides = sceneIn().marks.flatMap(({ glyph }) => (glyph.shape === "band" ? [glyph.inside] : []));
    expect(insides).toEqual(["2020", expect.stringContaining("no date given")]);
  });
});
