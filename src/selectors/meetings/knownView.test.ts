import { describe, expect, test } from "vitest";
import { parseCountryCode } from "../../model/country.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { DEFAULT_VIEW, type View } from "../../view/view.ts";
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
    [{ paragraph: { report: null, number: 13 } }, { paragraph: null }, [["para", "13"]]],
    [{ paragraph: { report: "other", number: 1 } }, { paragraph: null }, [["para", "other.1"]]],
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
    paragraph: { report: null, number: 12 },
    map: { zoom: 4, lat: 0, lon: 0 },
    boundaries: china,
  };
  expect(knownView(realDossier, view)).toEqual({ view, ignored: [] });
});

test("a paragraph of the first report has one form, however the link names it", () => {
  const [report] = realDossier.reports;
  const view = { ...DEFAULT_VIEW, paragraph: { report: report!.id, number: 3 } };
  expect(knownView(realDossier, view)).toEqual({
    view: { ...view, paragraph: { report: null, number: 3 } },
    ignored: [],
  });
});
