import { describe, expect, test } from "vitest";
import { code, testDossier } from "../../testing/mapTestDossier.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { mapPlaces } from "./mapPlaces.ts";

describe("mapPlaces", () => {
  test("gives each venue once, with all meetings and with those in view", () => {
    const { venues } = mapPlaces(testDossier, { ...DEFAULT_VIEW, countries: [code("CHN")] });
    expect(venues.map(({ place, meetings, shown }) => [place.id, meetings.length, shown])).toEqual([
      ["qingdao", 4, ["china-may", "china-june"]],
    ]);
  });

  test("gives places of background events, and of no other kind of event", () => {
    const { backgrounds } = mapPlaces(testDossier, DEFAULT_VIEW);
    expect(backgrounds.map(({ place, events }) => [place.id, events.map(({ title }) => title)])).toEqual([
      ["valley", ["Attack"]],
    ]);
  });

  test("marks the places of background events in every view", () => {
    const { backgrounds } = mapPlaces(testDossier, { ...DEFAULT_VIEW, query: "no such word" });
    expect(backgrounds).toHaveLength(1);
  });
});
