import { describe, expect, test } from "vitest";
import { changedDossier, realDossier } from "../../testing/realDossier.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { meetingIndex } from "../meetings/meetingIndex.ts";
import { indexedDossier } from "./indexedDossier.ts";
import { siteSearch } from "./siteSearch.ts";

const index = [
  indexedDossier(realDossier),
  indexedDossier(changedDossier({ "/id": "second", "/people/0/name": "Zoë Quux", "/people/0/aliases": ["Ζωή"] })),
];

describe("siteSearch", () => {
  test.each(["delimitation", "singh", "qingdao", "BLR", "military education", "dong jun border", "26 jun", "nothing"])(
    "finds the meetings that the dossier's own search finds: %s",
    (query) => {
      const own = meetingIndex(realDossier).meetingsInView({ ...DEFAULT_VIEW, query });
      const found = siteSearch(index, query).find(({ dossier }) => dossier.id === realDossier.id);
      expect(found?.meetings.map(({ id }) => id) ?? []).toEqual(own.map(({ meeting }) => meeting.id));
    },
  );

  test("finds a person by any name, whatever the accents, in the dossier that has it alone", () => {
    for (const query of ["zoe", "QUUX", "ζωη"]) {
      const [found, ...others] = siteSearch(index, query);
      expect(found?.dossier.id).toBe("second");
      expect(found?.names.map(({ kind, found: ofKind }) => [kind, ofKind.map(({ name }) => name)])).toEqual([
        ["people", ["Zoë Quux"]],
      ]);
      expect(others).toEqual([]);
    }
  });

  test("finds countries and places, with the number of their meetings", () => {
    const [found] = siteSearch(index, "china");
    expect(found?.names).toMatchObject([{ kind: "countries", found: [{ id: "CHN", meetings: 1 }] }]);
    const [held] = siteSearch(index, "Qingdao");
    expect(held?.names).toMatchObject([{ kind: "places", found: [{ meetings: 4 }] }]);
  });

  test("finds nothing for a blank search", () => {
    expect(siteSearch(index, "  ")).toEqual([]);
  });
});
