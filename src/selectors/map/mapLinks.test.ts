import { describe, expect, test } from "vitest";
import { code, oneOfTwoOpen, testDossier } from "../../testing/mapTestDossier.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { mapLinks } from "./mapLinks.ts";

function linkIn(key: string, view = DEFAULT_VIEW, dossier = testDossier) {
  return mapLinks(dossier, view).find((link) => link.key === key)!;
}

describe("mapLinks", () => {
  test("gives one link for each pair, whichever party is named first", () => {
    expect(mapLinks(testDossier, DEFAULT_VIEW).map(({ key, meetings }) => [key, meetings])).toEqual([
      ["IND-KAZ", ["kazakhstan"]],
      ["CHN-IND", ["china-may", "china-june"]],
      ["BLR-IND", ["belarus"]],
    ]);
  });

  test("starts at the focus country", () => {
    expect(mapLinks(testDossier, DEFAULT_VIEW).map(({ from }) => from.id)).toEqual(["IND", "IND", "IND"]);
    expect(linkIn("CHN-IND").to.id).toBe("CHN");
  });

  test("is in view while any meeting of the pair fits", () => {
    const view = { ...DEFAULT_VIEW, period: { from: null, to: "2025-05" } };
    expect(linkIn("CHN-IND", view)).toMatchObject({ isInView: true, shown: ["china-may"] });
    expect(linkIn("IND-KAZ", view)).toMatchObject({ isInView: false, shown: [] });
  });

  test("goes out of view when other countries are chosen", () => {
    expect(linkIn("CHN-IND", { ...DEFAULT_VIEW, countries: [code("KAZ")] }).isInView).toBe(false);
  });

  test("is open when all that fits does so by an open reading, and never when nothing fits", () => {
    const view = { ...DEFAULT_VIEW, topics: ["trade"] };
    expect(linkIn("CHN-IND", view).isOpen).toBe(true);
    expect(linkIn("BLR-IND", view).isOpen).toBe(false);
    expect(linkIn("IND-KAZ", view).isOpen).toBe(false);
  });

  test("is certain as soon as one of the meetings that fit is", () => {
    const link = linkIn("CHN-IND", { ...DEFAULT_VIEW, topics: ["trade"] }, oneOfTwoOpen);
    expect(link).toMatchObject({ shown: ["china-may", "china-june"], isOpen: false });
  });

  test("is selected with any of its meetings", () => {
    const selected = mapLinks(testDossier, { ...DEFAULT_VIEW, meeting: "china-june" }).filter(
      ({ isSelected }) => isSelected,
    );
    expect(selected.map(({ key }) => key)).toEqual(["CHN-IND"]);
  });
});
