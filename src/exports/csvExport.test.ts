import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCountryCode } from "../model/country.ts";
import { statementsAt } from "../records/statementsAt.ts";
import { meetingIndex } from "../selectors/meetings/meetingIndex.ts";
import { arbitraryFilters, exportContext } from "../testing/exportFixture.ts";
import { changedDossier, realDossier } from "../testing/realDossier.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";
import { csvExport } from "./csvExport.ts";

const china: View = { ...DEFAULT_VIEW, countries: [parseCountryCode("CHN")].filter((code) => code !== null) };

function recordsOf(view: View, dossier = realDossier): Record<string, string>[] {
  return parse(csvExport(dossier, view, exportContext(dossier, view)) ?? "", {
    columns: true,
    record_delimiter: "\r\n",
  });
}

describe("csvExport, row by row:", () => {
  test("there is one for each statement at each meeting in view, in the dossier's order", () => {
    fc.assert(
      fc.property(arbitraryFilters(realDossier), (view) => {
        const expected = meetingIndex(realDossier)
          .meetingsInView(view)
          .flatMap(({ meeting, isOpen }) =>
            statementsAt(realDossier, meeting.id).map(({ statement, certainty }) => ({
              meeting: meeting.id,
              statement: statement.text,
              certainty,
              fit: isOpen ? "open" : "certain",
            })),
          );
        expect(recordsOf(view)).toMatchObject(expected);
        expect(recordsOf(view)).toHaveLength(expected.length);
      }),
      { numRuns: 40 },
    );
  });

  test("an agreement that is open for China is open in China's row, with its note and China's speakers only", () => {
    const row = recordsOf(china).find(({ act, certainty }) => act === "agreed" && certainty === "open");
    expect(row).toMatchObject({
      date: "2025-06-26",
      date_certainty: "derived",
      country_code: "CHN",
      person: "Dong Jun",
      rank: "Admiral",
      office: "Defence Minister",
      focus_person: "Rajnath Singh",
      focus_rank: "",
      venue: "Qingdao",
      venue_country: "China",
      occasion: "SCO Defence Ministers’ meeting",
      speakers: "India; China",
      report: "IANS, 2025-06-27",
      paragraphs: "3",
      meeting_paragraphs: "2, 8",
      meeting_link: "https://example.org/talks/qingdao-2025/china/",
    });
    expect(row?.reading_notes).toContain("China may be meant");
    expect(row?.meeting_notes).toContain("the order of the four is unknown");
  });

  test("says where the venue is, which statement it is, and how names are written at home; the n-th belongs to the n-th", () => {
    const row = recordsOf(china).find(({ act, certainty }) => act === "agreed" && certainty === "open");
    expect(row).toMatchObject({
      venue_lat: "36.06488",
      venue_lon: "120.38042",
      statement_id: "continued-cooperation",
      person_native_name: "董军",
      focus_person_native_name: "",
    });
  });

  test("west of Greenwich is a number for a program, not a text", () => {
    const [row] = recordsOf(china, changedDossier({ "/places/0/lon": -77.03653 }));
    expect(row?.venue_lon).toBe("-77.03653");
  });

  test("new columns are behind the old ones", () => {
    const columns = Object.keys(recordsOf(china)[0] ?? {});
    expect(columns.slice(0, 3)).toEqual(["meeting", "date", "date_certainty"]);
    expect(columns.indexOf("venue_lat")).toBeGreaterThan(columns.indexOf("differences"));
  });

  test("who spoke is not who was there: what one side said has one speaker", () => {
    expect(recordsOf(china).find(({ act }) => act === "acknowledged")?.speakers).toBe("India");
    expect(recordsOf(china).find(({ statement }) => statement?.startsWith("The need to keep"))?.speakers).toBe(
      "India; China",
    );
  });

  test("a meeting without a statement keeps a row, with the meeting's own paragraphs", () => {
    const silent = { ...realDossier, statements: [] };
    expect(recordsOf(china, silent)).toMatchObject([{ meeting: "china", statement: "", paragraphs: "2, 8" }]);
  });
});

test("every row of csvExport carries the view, its link, the edition and the terms", () => {
  for (const row of recordsOf(china)) {
    expect(row).toMatchObject({
      view: "Country: China; 1 of 4 meetings",
      view_link: "https://example.org/talks/qingdao-2025/?country=CHN",
      edition: "0123456789ab",
      edition_date: "2025-07-01",
    });
    expect(row.licence).toContain("MIT licence");
    expect(row.licence).toContain("GeoNames, CC BY 4.0");
  }
});

test("csvExport ends lines with CR LF, the last one too", () => {
  const text = csvExport(realDossier, china, exportContext(realDossier, china)) ?? "";
  expect(text.endsWith('"\r\n')).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("csvExport writes a byte order mark only when asked for", () => {
  const context = exportContext(realDossier, china);
  expect(csvExport(realDossier, china, context)).toMatch(/^"meeting"/);
  expect(csvExport(realDossier, china, context, true)).toMatch(/^\uFEFF"meeting"/);
});

test("names in any script survive; a text that a spreadsheet would run does not", () => {
  const dossier = changedDossier({
    "/people/4/name": "董军 é",
    "/statements/0/text": '=HYPERLINK("https://x.example")',
  });
  const [row] = recordsOf(china, dossier);
  expect(row).toMatchObject({ person: "董军 é", statement: '\'=HYPERLINK("https://x.example")' });
});

test("csvExport gives no file for an empty view", () => {
  const view = { ...DEFAULT_VIEW, query: "nowhere" };
  expect(csvExport(realDossier, view, exportContext(realDossier, view))).toBeNull();
});
