import { describe, expect, test } from "vitest";
import type { Dossier } from "../../model/dossier.ts";
import { code, oneOfTwoOpen, testDossier, twoVenues } from "../../testing/mapTestDossier.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { mapLinks } from "./mapLinks.ts";

const openTwice: Dossier = { ...oneOfTwoOpen, meetings: twoVenues.meetings };

function linkIn(key: string, view = DEFAULT_VIEW, dossier = twoVenues) {
  return mapLinks(dossier, view).find((link) => link.key === key)!;
}

describe("mapLinks of a dossier with one venue", () => {
  const links = mapLinks(testDossier, DEFAULT_VIEW);

  test("lead each party from elsewhere to the venue, and the host nowhere", () => {
    expect(links.map(({ key, from, to, isToVenue }) => [key, from.name, to.name, isToVenue])).toEqual([
      ["IND-qingdao", "India", "Qingdao", true],
      ["KAZ-qingdao", "Kazakhstan", "Qingdao", true],
      ["BLR-qingdao", "Belarus", "Qingdao", true],
    ]);
  });

  test("stand for all meetings of the party: the focus country's for every one", () => {
    expect(links.map(({ meetings }) => meetings)).toEqual([
      ["kazakhstan", "china-may", "belarus", "china-june"],
      ["kazakhstan"],
      ["belarus"],
    ]);
  });

  test("end at the venue's point and begin at the party's anchor", () => {
    expect(links[2]).toMatchObject({ from: { at: { lat: 53, lon: 28 } }, to: { at: { lat: 36, lon: 120 } } });
  });

  test("are in view while a meeting of the party fits", () => {
    const view = { ...DEFAULT_VIEW, countries: [code("KAZ")] };
    expect(mapLinks(testDossier, view).map(({ shown, isInView }) => [shown, isInView])).toEqual([
      [["kazakhstan"], true],
      [["kazakhstan"], true],
      [[], false],
    ]);
  });

  test("are selected with the open meeting, the focus country's with any", () => {
    const selected = (meeting: string) =>
      mapLinks(testDossier, { ...DEFAULT_VIEW, meeting }).flatMap(({ key, isSelected }) => (isSelected ? [key] : []));
    expect(selected("belarus")).toEqual(["IND-qingdao", "BLR-qingdao"]);
    expect(selected("china-june")).toEqual(["IND-qingdao"]);
  });
});

describe("mapLinks of a dossier with several venues", () => {
  test("are one for each pair, whichever party is named first", () => {
    expect(mapLinks(twoVenues, DEFAULT_VIEW).map(({ key, meetings, isToVenue }) => [key, meetings, isToVenue])).toEqual(
      [
        ["IND-KAZ", ["kazakhstan"], false],
        ["CHN-IND", ["china-may", "china-june"], false],
        ["BLR-IND", ["belarus"], false],
      ],
    );
  });

  test("start at the focus country", () => {
    expect(mapLinks(twoVenues, DEFAULT_VIEW).map(({ from }) => from.name)).toEqual(["India", "India", "India"]);
    expect(linkIn("CHN-IND").to.name).toBe("China");
  });

  test("are in view while any meeting of the pair fits", () => {
    const view = { ...DEFAULT_VIEW, period: { from: null, to: "2025-05" } };
    expect(linkIn("CHN-IND", view)).toMatchObject({ isInView: true, shown: ["china-may"] });
    expect(linkIn("IND-KAZ", view)).toMatchObject({ isInView: false, shown: [] });
  });

  test("go out of view when other countries are chosen", () => {
    expect(linkIn("CHN-IND", { ...DEFAULT_VIEW, countries: [code("KAZ")] }).isInView).toBe(false);
  });

  test("are open when all that fits does so by an open reading, and never when nothing fits", () => {
    const view = { ...DEFAULT_VIEW, topics: ["trade"] };
    expect(linkIn("CHN-IND", view).isOpen).toBe(true);
    expect(linkIn("BLR-IND", view).isOpen).toBe(false);
    expect(linkIn("IND-KAZ", view).isOpen).toBe(false);
  });

  test("are certain as soon as one of the meetings that fit is", () => {
    const link = linkIn("CHN-IND", { ...DEFAULT_VIEW, topics: ["trade"] }, openTwice);
    expect(link).toMatchObject({ shown: ["china-may", "china-june"], isOpen: false });
  });

  test("are selected with any of their meetings", () => {
    const selected = mapLinks(twoVenues, { ...DEFAULT_VIEW, meeting: "china-june" }).filter(
      ({ isSelected }) => isSelected,
    );
    expect(selected.map(({ key }) => key)).toEqual(["CHN-IND"]);
  });
});

describe("mapLinks of a meeting of several", () => {
  const meetingOf = (codes: string) => codes.split(" ").map((alpha3) => ({ actor: code(alpha3), people: [] }));
  const keysOf = (codes: string, focus = twoVenues.focus) => {
    const [first, ...others] = twoVenues.meetings;
    const changed = { ...twoVenues, focus, meetings: [{ ...first!, parties: meetingOf(codes) }, ...others] };
    return mapLinks(changed, DEFAULT_VIEW).flatMap(({ key, meetings }) => (meetings.includes(first!.id) ? [key] : []));
  };

  test("are one for every two of three who met", () => {
    expect(keysOf("IND KAZ MNG")).toEqual(["IND-KAZ", "IND-MNG", "KAZ-MNG"]);
  });

  test("lead from the focus to each of more, which would else hide the map", () => {
    expect(keysOf("IND KAZ MNG BLR")).toEqual(["BLR-IND", "IND-KAZ", "IND-MNG"]);
  });

  test("are one for every two where there is no focus", () => {
    expect(keysOf("IND KAZ MNG BLR", null)).toHaveLength(6);
  });
});
