import { describe, expect, test } from "vitest";
import type { OrganisationId } from "../../model/actor.ts";
import type { Dossier } from "../../model/dossier.ts";
import { MANY } from "../../testing/manyOnMap.ts";
import { code, oneOfTwoOpen, testDossier, twoVenues } from "../../testing/mapTestDossier.ts";
import { PLAIN_MEETING } from "../../testing/plainRecords.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
import { legendRows } from "./legendRows.ts";
import { mapScene } from "./mapScene.ts";

function legend(change: Partial<View>, dossier: Dossier = testDossier) {
  const view = { ...DEFAULT_VIEW, ...change };
  const scene = mapScene(dossier, view);
  const drawnBy = scene.countries.find(({ code: each }) => each === view.boundaries) ?? null;
  return legendRows(scene, drawnBy).map(({ words }) => words);
}

/** India met an organisation too, by phone. */
const seat = { name: "Brussels", lat: 50.9, lon: 4.4 };
const nato = { id: "nato" as OrganisationId, short: "NATO", name: "NATO", aliases: [], seat };
const withOrganisation: Dossier = {
  ...testDossier,
  organisations: [nato],
  meetings: [
    ...testDossier.meetings,
    {
      ...PLAIN_MEETING,
      id: "nato",
      date: null,
      dateCertainty: "open",
      place: null,
      setting: "standalone",
      sources: [],
      contact: "phone",
      parties: [
        { actor: code("IND"), people: [] },
        { actor: nato.id, people: [] },
      ],
    },
  ],
};

describe("legendRows", () => {
  test("tells the numbers of many meetings in steps, and names no country but the focus", () => {
    const rows = legendRows(mapScene(MANY, DEFAULT_VIEW), null);
    expect(rows.map(({ heading, words }) => (heading ? `${heading}: ${words}` : words))).toEqual([
      "India, whose meetings these are",
      "Meetings with it: 1",
      "Meetings with it: 2–3",
      "Meetings with it: 4–6",
      "Meetings of two (no route): 1",
      "Meetings of two (no route): 2–3",
      "Meetings of two (no route): 4–6",
      "Meetings held there: 1",
      "Meetings held there: 2–3",
      "Meetings held there: 4–7",
      "Meetings held there: 8–20",
      "Disputed: no position taken",
    ]);
  });

  test("keeps the steps of many meetings under a filter, and tells what has none in view", () => {
    const view = { ...DEFAULT_VIEW, period: { from: "2020", to: "2020" } };
    const words = legendRows(mapScene(MANY, view), null).map((row) => row.words);
    expect(words).toEqual(expect.arrayContaining(["4–6", "8–20", "No meeting in view"]));
    expect(words).not.toContain("Outside the present filters");
  });

  test("explains organisations and contacts by phone where there are some", () => {
    expect(legend({}, withOrganisation)).toEqual(
      expect.arrayContaining(["Organisation, at its seat", "Only by phone or video"]),
    );
    expect(legend({})).not.toContain("Organisation, at its seat");
  });

  test("says of the whole map no more than its colours and the hatch", () => {
    expect(legend({})).toEqual([
      "India, whose meetings these are",
      "Country it met",
      "Came to Qingdao (no route)",
      "Disputed: no position taken",
    ]);
  });

  test("explains an open link only while a link is open", () => {
    expect(legend({ topics: ["trade"] }, twoVenues)).toContain("Unclear whether it fits");
  });

  test("has no open link where one of the two meetings of each pair is certain", () => {
    expect(legend({ topics: ["trade"] }, oneOfTwoOpen)).not.toContain("Unclear whether it fits");
  });

  test("explains a faded link while one is outside the filters", () => {
    expect(legend({ topics: ["trade"] })).toContain("Outside the present filters");
  });

  test("names the country as whose claims areas are drawn", () => {
    expect(legend({ boundaries: code("IND") })).toContain("Disputed: drawn as India claims it");
  });

  test("explains what is chosen only where something is", () => {
    expect(legend({ countries: [code("CHN")] })).toEqual(
      expect.arrayContaining(["Outside the present filters", "Chosen"]),
    );
  });
});
