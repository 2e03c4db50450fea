import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCountryCode } from "../model/country.ts";
import { parseAct } from "../model/statement.ts";
import { arbitraryView } from "../testing/arbitraryView.ts";
import {
  clearFilters,
  DEFAULT_VIEW,
  embeddedLike,
  toggleMeeting,
  toggleValue,
  type View,
  withoutEmbedding,
} from "./view.ts";

const china = parseCountryCode("CHN")!;

describe("a toggle", () => {
  test.each<[string, (view: View) => View, Partial<View>]>([
    ["country", (view) => toggleValue(view, "country", china), { countries: [china] }],
    ["topic", (view) => toggleValue(view, "topic", "training"), { topics: ["training"] }],
    ["act", (view) => toggleValue(view, "act", "agreed"), { acts: ["agreed"] }],
    ["meeting", (view) => toggleMeeting(view, "china"), { meeting: "china" }],
  ])("of a %s adds it, and taken again takes it away", (_name, toggle, added) => {
    expect(toggle(DEFAULT_VIEW)).toEqual({ ...DEFAULT_VIEW, ...added });
    expect(toggle(toggle(DEFAULT_VIEW))).toEqual(DEFAULT_VIEW);
  });

  test("keeps the other chosen values and everything else of the view", () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const { countries, ...rest } = toggleValue(view, "country", china);
        const isChosen = view.countries.includes(china);
        expect(countries.filter((code) => code !== china)).toEqual(view.countries.filter((code) => code !== china));
        expect(countries.includes(china)).toBe(!isChosen);
        expect({ ...rest, countries: view.countries }).toEqual(view);
      }),
    );
  });

  test("of another meeting opens that one instead", () => {
    expect(toggleMeeting({ ...DEFAULT_VIEW, meeting: "china" }, "belarus").meeting).toBe("belarus");
  });

  test("does not touch the view that it was given", () => {
    const view: View = Object.freeze({ ...DEFAULT_VIEW, countries: Object.freeze([china]) as View["countries"] });
    expect(toggleValue(view, "country", parseCountryCode("KAZ")!).countries).toEqual(["CHN", "KAZ"]);
    expect(view.countries).toEqual(["CHN"]);
  });
});

test("clearFilters takes away every filter; what is open, the order, the map and the panel stay", () => {
  const kept: Partial<View> = {
    meeting: "china",
    sort: "country",
    panel: "source",
    paragraph: { report: null, number: 3 },
    map: { zoom: 4, lat: 36, lon: 90 },
    boundaries: china,
    isEmbedded: true,
    parts: ["map"],
    theme: "dark",
    isFilterSheetOpen: true,
  };
  const filters: Partial<View> = {
    countries: [china],
    topics: ["training"],
    acts: ["agreed"],
    period: { from: "2025", to: null },
    query: "border",
  };
  expect(clearFilters({ ...DEFAULT_VIEW, ...kept, ...filters })).toEqual({ ...DEFAULT_VIEW, ...kept });
});

test.each(["CHN", "IND", "ZZZ"])("%s has the form of a country code", (text) => {
  expect(parseCountryCode(text)).toBe(text);
});

test.each(["", "chn", "CN", "CHNA", "C1N", " CHN", "CHN\n", "ÇHN"])("%j is no country code", (text) => {
  expect(parseCountryCode(text)).toBeNull();
});

test("parseAct knows the acts by their own names only", () => {
  expect(parseAct("agreed")).toBe("agreed");
  expect([parseAct("Agreed"), parseAct(""), parseAct("toString")]).toEqual([null, null, null]);
});

test("the embedding of a view can be taken away, or given to another view", () => {
  const frame: View = { ...DEFAULT_VIEW, query: "border", isEmbedded: true, parts: ["list"], theme: "light" };
  expect(withoutEmbedding(frame)).toEqual({ ...DEFAULT_VIEW, query: "border" });
  expect(embeddedLike(frame, DEFAULT_VIEW)).toEqual({ ...frame, query: "" });
});
