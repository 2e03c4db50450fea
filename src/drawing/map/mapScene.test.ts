import { describe, expect, test } from "vitest";
import { realDossier } from "../../testing/realDossier.ts";
import { PACIFIC } from "../../testing/worldDossiers.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { mapScene, sceneMarks } from "./mapScene.ts";

describe("mapScene", () => {
  test.each(Object.entries(PACIFIC))("leads no link of %s the long way round", (_, dossier) => {
    const { links, frame } = mapScene(dossier, DEFAULT_VIEW);
    for (const { from, to } of links) {
      expect(Math.abs(from.at.lon - to.at.lon)).toBeLessThanOrEqual(180);
      expect(to.at.lon).toBeGreaterThanOrEqual(frame.left);
      expect(to.at.lon).toBeLessThanOrEqual(frame.left + frame.width);
    }
  });

  test.each(Object.entries(PACIFIC))("has every mark of %s within its frame", (_, dossier) => {
    const scene = mapScene(dossier, DEFAULT_VIEW);
    for (const { at } of sceneMarks(scene)) {
      expect(at.lon).toBeGreaterThanOrEqual(scene.frame.left - 1e-9);
      expect(at.lon).toBeLessThanOrEqual(scene.frame.left + scene.frame.width + 1e-9);
    }
  });

  test("ticks the label of a chosen country and says what a venue is", () => {
    const [chosen] = realDossier.countries;
    const countries = chosen ? [chosen.code] : [];
    const texts = sceneMarks(mapScene(realDossier, { ...DEFAULT_VIEW, countries })).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining([`✓ ${chosen?.name}`, "Qingdao · venue", "Pahalgam"]));
  });
});
