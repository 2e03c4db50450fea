import { describe, expect, test } from "vitest";
import { realDossier } from "../../testing/realDossier.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { timelineScene } from "./timelineScene.ts";
import { timelineTip } from "./timelineTip.ts";

describe("timelineTip", () => {
  test.each([1300, 808, 500, 300, 240])(
    "stays within a chart of %d pixels, beside, below or under the lanes",
    (width) => {
      const scene = timelineScene(realDossier, DEFAULT_VIEW, width);
      for (const mark of scene.marks) {
        const tip = timelineTip(mark, scene, width);
        expect(tip.left).toBeGreaterThanOrEqual(0);
        expect(tip.left + tip.width).toBeLessThanOrEqual(width);
        expect([mark.y - 12, mark.y + 16, scene.floor]).toContain(tip.top);
      }
    },
  );

  test("tells title, date and note, and covers no meeting's mark where there is room beside it", () => {
    const scene = timelineScene(realDossier, DEFAULT_VIEW, 1300);
    const china = scene.marks.find(({ id }) => id === "china");
    if (!china) throw new Error("The dossier has no meeting with China.");
    const { lines, left, top, width } = timelineTip(china, scene, 1300);
    expect(lines.slice(0, 2)).toEqual(["Meeting with China", "26 Jun 2025, derived date"]);
    const middle = scene.marginLeft + china.at * (1300 - scene.marginLeft - scene.marginRight);
    expect(left + width <= middle - 12 || left >= middle + 12 || top >= china.y + 12).toBe(true);
  });
});
