import { describe, expect, test } from "vitest";
import { mapScene } from "../../drawing/map/mapScene.ts";
import { sceneIds } from "../../drawing/map/sceneIds.ts";
import { mapDisputed } from "../../selectors/map/mapDisputed.ts";
import { oneOfTwoOpen, testDossier, testWorld, twoVenues } from "../../testing/mapTestDossier.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { tipText } from "./tipTexts.ts";

function linesOf(id: string, change: Partial<View> = {}, dossier = testDossier) {
  const view = { ...DEFAULT_VIEW, ...change };
  const content = {
    ...mapScene(dossier, view),
    world: testWorld,
    disputed: mapDisputed(dossier, testWorld, view),
  };
  return tipText(content, id)?.lines;
}

describe("tipText", () => {
  test("says that a host also met, and what fits by an open reading only", () => {
    expect(linesOf(sceneIds.country("CHN"), { topics: ["trade"] })).toEqual([
      "met, host",
      "1 meeting in view, 1 of them unclear",
    ]);
  });

  test("says of a mentioned country that it was no party", () => {
    expect(linesOf(sceneIds.mention("PAK"))).toEqual(["Named in the report, not a party. No party."]);
  });

  test("names who administers and who claims an area, and codes that nobody names", () => {
    expect(linesOf(sceneIds.area("area"))?.[0]).toBe("Administered by India; claimed by India and Pakistan.");
    expect(linesOf(sceneIds.area("elsewhere"))?.[0]).toBe("Administered by RUS; claimed by RUS and UKR.");
  });

  test("says of a place in a disputed area that it is in one", () => {
    expect(linesOf(sceneIds.background("valley"))).toEqual(["Attack, 22 Apr 2025", "In Valley area, a disputed area."]);
  });

  test("says of a link to the venue whose way it is, and for how many meetings", () => {
    const content = { ...mapScene(testDossier, DEFAULT_VIEW), world: testWorld, disputed: [] };
    expect(tipText(content, sceneIds.link("BLR-qingdao"))?.title).toBe("From Belarus to Qingdao: 1 meeting");
    expect(tipText(content, sceneIds.link("IND-qingdao"))?.title).toBe("From India to Qingdao: 4 meetings");
  });

  test("lists the meetings of a link and says when none fits the filters", () => {
    const lines = ["10 May 2025 · Capital, India", "26 Jun 2025 · Qingdao, China"];
    expect(linesOf(sceneIds.link("CHN-IND"), {}, twoVenues)).toEqual(lines);
    expect(linesOf(sceneIds.link("CHN-IND"), { query: "no such word" }, twoVenues)).toEqual([
      ...lines,
      "Outside the present filters",
    ]);
  });

  test("says of a link that it is open only when all of its meetings in view are", () => {
    const lines = ["10 May 2025 · Capital, India", "26 Jun 2025 · Qingdao, China"];
    const view = { topics: ["trade"] };
    expect(linesOf(sceneIds.link("CHN-IND"), view, twoVenues)).toEqual([...lines, "Unclear whether it fits"]);
    expect(linesOf(sceneIds.link("CHN-IND"), view, { ...oneOfTwoOpen, meetings: twoVenues.meetings })).toEqual(lines);
  });

  test("says of a country how many of its meetings fit by an open reading only", () => {
    expect(linesOf(sceneIds.country("CHN"), { topics: ["trade"] }, oneOfTwoOpen)).toEqual([
      "met, host",
      "2 meetings in view, 1 of them unclear",
    ]);
  });

  test("has nothing for what is not drawn", () => {
    expect(linesOf("country FRA")).toBeUndefined();
  });
});
