import { describe, expect, test } from "vitest";
import { realDossier } from "../../testing/realDossier.ts";
import { spreadDossier } from "../../testing/timelineDossiers.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { chartScene } from "./chartScene.ts";
import { stripScene } from "./stripScene.ts";
import { timelineTip } from "./timelineTip.ts";

describe("timelineTip", () => {
  test.each([1300, 808, 500, 300, 240])(
    "stays within a chart of %d pixels, beside, below or under the lanes",
    (width) => {
      const scene = chartScene(spreadDossier, DEFAULT_VIEW, width);
      for (const mark of scene.marks) {
        const tip = timelineTip(mark, scene, width);
        expect(tip.left).toBeGreaterThanOrEqual(0);
        expect(tip.left + tip.width).toBeLessThanOrEqual(width);
        expect([mark.y - 12, mark.y + 16, scene.floor]).toContain(tip.top);
      }
    },
  );

  test("tells title, date and note, and covers no meeting's mark where there is room beside it", () => {
    const scene = chartScene(spreadDossier, DEFAULT_VIEW, 1300);
    const china = scene.marks.find(({ id }) => id === "china");
    if (!china) throw new Error("The dossier has no meeting with China.");
    const { lines, left, top, width } = timelineTip(china, scene, 1300);
    expect(lines.slice(0, 2)).toEqual(["Meeting with China", "26 Jun 2025, worked out from “Thursday”"]);
    const middle = scene.marginLeft + china.at * (1300 - scene.marginLeft - scene.marginRight);
    expect(left + width <= middle - 12 || left >= middle + 12 || top >= china.y + 12).toBe(true);
  });

  test.each([1100, 808, 560, 344, 300])("covers no mark at all in %d pixels, of a strip or a chart", (width) => {
    for (const scene of [
      stripScene(realDossier, DEFAULT_VIEW, width),
      chartScene(spreadDossier, DEFAULT_VIEW, width),
    ]) {
      const pixel = (share: number) => scene.marginLeft + share * (width - scene.marginLeft - scene.marginRight);
      for (const mark of scene.marks) {
        const tip = timelineTip(mark, scene, width);
        const covered = scene.marks.filter(({ at, y }) => {
          const isBeside = pixel(at) + 12 <= tip.left || pixel(at) - 12 >= tip.left + tip.width;
          return !isBeside && y + 12 > tip.top && y - 12 < tip.top + 40;
        });
        expect(covered.map(({ id }) => id)).toEqual([]);
      }
    }
  });
});
