import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCountryCode } from "../model/country.ts";
import { LONGEST_QUERY } from "../model/query.ts";
import { arbitrarySearch, arbitraryView, canonicalView } from "../testing/arbitraryView.ts";
import type { Ignored } from "../view/ignored.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";
import { VIEW_PARAMS } from "./viewParams.ts";
import { formatViewSearch, parseViewSearch } from "./viewSearch.ts";

const countries = (...codes: string[]) => codes.map((code) => parseCountryCode(code)!);
const written = (view: Partial<View>) => formatViewSearch({ ...DEFAULT_VIEW, ...view });

describe("a link is readable", () => {
  test.each<[string, Partial<View>]>([
    ["", {}],
    ["?country=CHN~KAZ", { countries: countries("CHN", "KAZ") }],
    ["?topic=border-management~training", { topics: ["border-management", "training"] }],
    ["?act=agreed", { acts: ["agreed"] }],
    ["?person=dong-jun~rajnath-singh", { people: ["dong-jun", "rajnath-singh"] }],
    ["?period=2025-04..2025-06-26", { period: { from: "2025-04", to: "2025-06-26" } }],
    ["?period=2025..", { period: { from: "2025", to: null } }],
    ["?period=..2025-06", { period: { from: null, to: "2025-06" } }],
    ["?q=delimitation", { query: "delimitation" }],
    ["?q=dong+jun", { query: "dong jun" }],
    ["?q=a%2Bb%26c%3Dd%25%23", { query: "a+b&c=d%#" }],
    ["?sort=country", { sort: "country" }],
    ["?sort=topics", { sort: "topics" }],
    ["?panel=topics", { panel: "topics" }],
    ["?panel=source&para=10", { panel: "source", paragraph: { report: null, number: 10 } }],
    ["?panel=source&para=ministry-2025", { panel: "source", paragraph: { report: "ministry-2025", number: null } }],
    ["?panel=source&para=ministry-2025.3", { panel: "source", paragraph: { report: "ministry-2025", number: 3 } }],
    ["?panel=timeline", { panel: "timeline" }],
    ["?map=4/36.1/90.2", { map: { zoom: 4, lat: 36.1, lon: 90.2 } }],
    ["?map=4.5/-36.12/-0.5", { map: { zoom: 4.5, lat: -36.12, lon: -0.5 } }],
    ["?boundaries=IND", { boundaries: parseCountryCode("IND") }],
    ["?filters=open", { isFilterSheetOpen: true }],
    ["?embed=1", { isEmbedded: true }],
    ["?embed=1&parts=map~list", { isEmbedded: true, parts: ["map", "list"] }],
    ["?embed=1&theme=dark", { isEmbedded: true, theme: "dark" }],
  ])("%j is written and read", (search, view) => {
    expect(written(view)).toBe(search);
    expect(parseViewSearch(search)).toEqual({ view: { ...DEFAULT_VIEW, ...view }, ignored: [] });
  });
});

describe("one view has one link", () => {
  test("parameters stand in the order of the table, whatever order they were read in", () => {
    const { view } = parseViewSearch("?embed=1&map=4/36/90&q=border&act=raised&country=IND");
    expect(formatViewSearch(view)).toBe("?country=IND&act=raised&q=border&map=4/36/90&embed=1");
    expect(VIEW_PARAMS.map(({ name }) => name).join(" ")).toBe(
      "country topic act person period q sort panel para map boundaries edition filters embed parts theme",
    );
  });

  test("the order of its lists does not matter: codes and ids by text, acts with outcomes first", () => {
    expect(written({ countries: countries("KAZ", "BLR"), topics: ["trust", "a"], acts: ["briefed", "agreed"] })).toBe(
      "?country=BLR~KAZ&topic=a~trust&act=agreed~briefed",
    );
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(formatViewSearch(view)).toBe(formatViewSearch(canonicalView(view)));
      }),
    );
  });

  test("a value named twice counts once", () => {
    expect(parseViewSearch("?country=CHN~CHN").view.countries).toEqual(["CHN"]);
  });

  test("a position has two decimals, and no negative zero", () => {
    expect(written({ map: { zoom: 3.999, lat: -0.001, lon: 12.3456 } })).toBe("?map=4/0/12.35");
    expect(parseViewSearch("?map=0/-0/-0.0").view.map).toEqual({ zoom: 0, lat: 0, lon: 0 });
  });

  test("a browser keeps it as it is written, so that the same view compares equal", () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const search = formatViewSearch(view);
        expect(new URL(search, "https://site.example/").search).toBe(search);
      }),
    );
    expect(written({ query: "India's" })).toBe("?q=India%27s");
  });

  test("a search longer than links carry is cut", () => {
    const { view, ignored } = parseViewSearch(written({ query: "a".repeat(LONGEST_QUERY + 1) }));
    expect([view.query.length, ignored]).toEqual([LONGEST_QUERY, []]);
  });

  test("half a character, as a cut leaves it, is written as a sign that it is lost", () => {
    expect(written({ query: "a\uD83D" })).toBe("?q=a%EF%BF%BD");
    expect(written({ query: `${"a".repeat(LONGEST_QUERY - 1)}🙂` })).toMatch(/a%EF%BF%BD$/);
  });
});

describe("reading is the inverse of writing", () => {
  test("for every view", () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const expected = { view: { ...canonicalView(view), meeting: null }, ignored: [] };
        expect(parseViewSearch(formatViewSearch(view))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["parameters with odd values", arbitrarySearch],
    ["any text", fc.string().map((text) => `?${text}`)],
    ["any 16-bit units, lone surrogates too", fc.array(fc.integer({ max: 0xffff, min: 0 })).map(textOfUnits)],
  ])("and what was once written stays so, for %s", (_name, searches) => {
    fc.assert(
      fc.property(searches, (search) => {
        const once = formatViewSearch(parseViewSearch(search).view);
        expect(formatViewSearch(parseViewSearch(once).view)).toBe(once);
        expect(parseViewSearch(once).ignored).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  function textOfUnits(units: number[]): string {
    return String.fromCharCode(...units);
  }
});

describe("what cannot be read is listed, and the rest of the view is honoured", () => {
  test.each<[string, Partial<View>, [string, string, Ignored["reason"]][]]>([
    ["country=CHINA", {}, [["country", "CHINA", "malformed"]]],
    ["country=", {}, [["country", "", "malformed"]]],
    ["country=CHN~X.~KAZ", { countries: countries("CHN", "KAZ") }, [["country", "X.", "malformed"]]],
    ["country=CHN,KAZ", {}, [["country", "CHN,KAZ", "malformed"]]],
    ["topic=Training~trust", { topics: ["trust"] }, [["topic", "Training", "malformed"]]],
    [
      "topic=a--b~<b>",
      {},
      [
        ["topic", "a--b", "malformed"],
        ["topic", "<b>", "malformed"],
      ],
    ],
    ["act=agreed~shouted", { acts: ["agreed"] }, [["act", "shouted", "malformed"]]],
    ["period=2025", {}, [["period", "2025", "malformed"]]],
    ["period=..", {}, [["period", "..", "malformed"]]],
    ["period=2025-02-30..", {}, [["period", "2025-02-30..", "malformed"]]],
    ["period=2025-06-26..2025-06-25", {}, [["period", "2025-06-26..2025-06-25", "malformed"]]],
    [`q=${"a".repeat(201)}`, {}, [["q", "a".repeat(201), "malformed"]]],
    ["sort=size", {}, [["sort", "size", "malformed"]]],
    ["panel=map", {}, [["panel", "map", "malformed"]]],
    ["para=Ministry.3", {}, [["para", "Ministry.3", "malformed"]]],
    ["para=ministry.0", {}, [["para", "ministry.0", "malformed"]]],
    ["para=0", {}, [["para", "0", "malformed"]]],
    ["para=1_3", {}, [["para", "1_3", "malformed"]]],
    ["para=10000", {}, [["para", "10000", "malformed"]]],
    ["map=4/36", {}, [["map", "4/36", "malformed"]]],
    ["map=4/36.123/90", {}, [["map", "4/36.123/90", "malformed"]]],
    ["map=4/91/0", {}, [["map", "4/91/0", "malformed"]]],
    ["map=4/0/-181", {}, [["map", "4/0/-181", "malformed"]]],
    ["map=13/0/0", {}, [["map", "13/0/0", "malformed"]]],
    ["map=-1/0/0", {}, [["map", "-1/0/0", "malformed"]]],
    ["map=NaN/0/0", {}, [["map", "NaN/0/0", "malformed"]]],
    ["boundaries=india", {}, [["boundaries", "india", "malformed"]]],
    ["filters=1", {}, [["filters", "1", "malformed"]]],
    ["parts=list~clock", { parts: ["list"] }, [["parts", "clock", "malformed"]]],
    ["parts=", {}, [["parts", "", "malformed"]]],
    ["theme=blue", {}, [["theme", "blue", "malformed"]]],
    ["colour=red", {}, [["colour", "red", "unrecognised"]]],
    ["Country=CHN", {}, [["Country", "CHN", "unrecognised"]]],
    ["__proto__=x", {}, [["__proto__", "x", "unrecognised"]]],
    ["sort=country&sort=topics", { sort: "country" }, [["sort", "topics", "repeated"]]],
    [
      "country=CHN&country=KAZ&country=xx",
      { countries: countries("CHN") },
      [
        ["country", "KAZ", "repeated"],
        ["country", "xx", "repeated"],
      ],
    ],
    [
      "colour=red&sort=size&country=X",
      {},
      [
        ["country", "X", "malformed"],
        ["sort", "size", "malformed"],
        ["colour", "red", "unrecognised"],
      ],
    ],
  ])("%s", (search, view, ignored) => {
    expect(parseViewSearch(`?${search}&embed=1`)).toEqual({
      view: { ...DEFAULT_VIEW, ...view, isEmbedded: true },
      ignored: ignored.map(([part, value, reason]) => ({ part, value, reason })),
    });
  });

  test("embed=true", () => {
    const ignored = [{ part: "embed", value: "true", reason: "malformed" }];
    expect(parseViewSearch("?embed=true&q=a")).toEqual({ view: { ...DEFAULT_VIEW, query: "a" }, ignored });
  });

  test.each(["q=", "utm_source=a&utm_campaign=b", "fbclid=x&gclid=y&msclkid=z", "", "&&", "q=%E0%A4%A"])(
    "nothing is wrong with %j",
    (search) => {
      expect(parseViewSearch(`?${search}`).ignored).toEqual([]);
    },
  );

  test("a default that is written out is read, and written no more", () => {
    const { view, ignored } = parseViewSearch("?sort=report&panel=meetings&q=");
    expect([formatViewSearch(view), ignored]).toEqual(["", []]);
  });
});
