import { describe, expect, test } from "vitest";
import { testDossier, twoVenues } from "../../testing/mapTestDossier.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { PACIFIC } from "../../testing/worldDossiers.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { countryMark, mapScene, sceneMarks } from "./mapScene.ts";

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

  test("ticks the label of a chosen country and says what happened at a place", () => {
    const [chosen] = realDossier.countries;
    const countries = chosen ? [chosen.code] : [];
    const texts = sceneMarks(mapScene(realDossier, { ...DEFAULT_VIEW, countries })).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([`✓ ${chosen?.name}`, "Qingdao, where they met", "Pahalgam attack, 22 Apr 2025"]),
    );
  });

  test("names a venue among several as one, in fewer words on a narrow map, and tells how many met at each", () => {
    const venues = sceneMarks(mapScene(twoVenues, DEFAULT_VIEW)).filter(({ kind }) => kind === "venue");
    expect(venues.map(({ text, meetings }) => [text, meetings])).toEqual([
      ["Qingdao · venue", 3],
      ["Capital · venue", 1],
    ]);
    const shorts = sceneMarks(mapScene(realDossier, DEFAULT_VIEW)).map(({ short }) => short);
    expect(shorts).toEqual(expect.arrayContaining(["Qingdao · venue", "Pahalgam attack"]));
  });

  test("tells on a venue's pin how many of its meetings are in the view, and that none is", () => {
    const pinIn = (view: Partial<View>) =>
      sceneMarks(mapScene(realDossier, { ...DEFAULT_VIEW, ...view })).find(({ kind }) => kind === "venue");
    const countries = realDossier.countries.flatMap(({ name, code }) => (/^(China|Belarus)$/.test(name) ? code : []));
    expect(pinIn({})).toMatchObject({ meetings: 4, isDimmed: false });
    expect(pinIn({ countries })).toMatchObject({ meetings: 2, isDimmed: false });
    expect(pinIn({ query: "nowhere" })).toMatchObject({ meetings: 0, isDimmed: true });
  });

  test("gives no dot to the country that all came to, and one to each host of some", () => {
    const bare = (dossier: typeof testDossier) =>
      mapScene(dossier, DEFAULT_VIEW).countries.flatMap((each) => (countryMark(each).isBare ? [each.name] : []));
    expect(bare(testDossier)).toEqual(["China"]);
    expect(bare(twoVenues)).toEqual([]);
  });
});
