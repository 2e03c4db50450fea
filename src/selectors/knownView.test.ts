import { describe, expect, test } from "vitest";
import { parseCountryCode } from "../model/country.ts";
import { DEFAULT_VIEW, type View } from "../model/view.ts";
import { realDossier } from "../testing/realDossier.ts";
import { knownView } from "./knownView.ts";

const china = parseCountryCode("CHN")!;
const france = parseCountryCode("FRA")!;
const pakistan = parseCountryCode("PAK")!;

describe("what the dossier lacks is set aside and listed", () => {
  test.each<[Partial<View>, Partial<View>, [string, string][]]>([
    [{ meeting: "russia" }, { meeting: null }, [["meeting", "russia"]]],
    [{ countries: [france, china] }, { countries: [china] }, [["country", "FRA"]]],
    [{ countries: [pakistan] }, { countries: [] }, [["country", "PAK"]]],
    [
      { topics: ["training", "trade", "tea"] },
      { topics: ["training"] },
      [
        ["topic", "trade"],
        ["topic", "tea"],
      ],
    ],
    [{ paragraph: 13 }, { paragraph: null }, [["para", "13"]]],
    [{ boundaries: france }, { boundaries: null }, [["boundaries", "FRA"]]],
    [
      { meeting: "training", topics: ["china"] },
      { meeting: null, topics: [] },
      [
        ["meeting", "training"],
        ["topic", "china"],
      ],
    ],
  ])("%j", (asked, known, ignored) => {
    expect(knownView(realDossier, { ...DEFAULT_VIEW, query: "border", ...asked })).toEqual({
      view: { ...DEFAULT_VIEW, query: "border", ...known },
      ignored: ignored.map(([part, value]) => ({ part, value, reason: "unknown" })),
    });
  });
});

test("what the dossier has is kept as it is", () => {
  const view: View = {
    ...DEFAULT_VIEW,
    meeting: "china",
    countries: [china],
    topics: ["training"],
    acts: ["agreed"],
    period: { from: "1999", to: null },
    query: "anything",
    panel: "source",
    paragraph: 12,
    map: { zoom: 4, lat: 0, lon: 0 },
    boundaries: china,
  };
  expect(knownView(realDossier, view)).toEqual({ view, ignored: [] });
});
