import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCountryCode } from "../model/country.ts";
import { statementsAt } from "../records/statementsAt.ts";
import { meetingIndex } from "../selectors/meetings/meetingIndex.ts";
import { arbitraryFilters, exportContext, importedDossier } from "../testing/exportFixture.ts";
import { SHIPPED } from "../testing/fourViews.ts";
import { changedDossier, realDossier } from "../testing/realDossier.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";
import { jsonExport } from "./jsonExport.ts";

const china: View = { ...DEFAULT_VIEW, countries: [parseCountryCode("CHN")].filter((code) => code !== null) };

function exported(view: View, dossier = realDossier) {
  return jsonExport(dossier, view, exportContext(dossier, view));
}

describe("jsonExport gives a dossier again:", () => {
  test("imported, it has the very meetings of the view, with the same statements and certainties", () => {
    fc.assert(
      fc.property(arbitraryFilters(realDossier), (view) => {
        const meetings = meetingIndex(realDossier)
          .meetingsInView(view)
          .map(({ meeting }) => meeting);
        fc.pre(meetings.length > 0);
        const dossier = importedDossier(exported(view) ?? "");
        expect(dossier.meetings).toEqual(meetings);
        for (const { id } of meetings) {
          expect(statementsAt(dossier, id).map(tieOf)).toEqual(statementsAt(realDossier, id).map(tieOf));
        }
        expect(
          meetingIndex(dossier)
            .meetingsInView(view)
            .map(({ meeting }) => meeting),
        ).toEqual(meetings);
      }),
      { numRuns: 60 },
    );
  });

  test("exported whole and imported, it is the dossier", () => {
    const { extract, ...dossier } = importedDossier(exported(DEFAULT_VIEW) ?? "") as typeof realDossier & {
      $schema?: string;
    };
    expect(extract?.filter).toBe("All 4 meetings");
    expect(dossier).toEqual({ ...realDossier, $schema: "https://example.org/talks/data/dossier.schema.json" });
  });

  test("dates are EDTF text again, intervals and alternatives too", () => {
    const dossier = changedDossier({
      "/meetings/0/date": "[2025-06-25,2025-06-26]",
      "/meetings/1/date": "2025-06",
      "/meetings/2/date": "2025-06-25/2025-06-26",
    });
    expect(importedDossier(exported(DEFAULT_VIEW, dossier) ?? "").meetings).toEqual(dossier.meetings);
  });
});

describe("jsonExport leaves out", () => {
  const file = importedDossier(exported(china) ?? "");

  test("countries, people, topics and reports that nothing in the file refers to", () => {
    expect(file.countries.map(({ code }) => code)).toEqual(["IND", "CHN"]);
    expect(file.people.map(({ id }) => id)).toEqual(["rajnath-singh", "dong-jun"]);
    expect(file.topics.map(({ id }) => id)).not.toContain("defence-production");
    expect(file.statements.flatMap(({ meetings }) => meetings.map(({ id }) => id))).not.toContain("belarus");
  });

  test("speakers who took part in no meeting of the file, and a paragraph's mark for such a meeting", () => {
    expect(file.statements.find(({ id }) => id === "continued-cooperation")?.by).toEqual(["IND", "CHN"]);
    const belarus = { ...china, countries: [parseCountryCode("BLR")].filter((code) => code !== null) };
    const [report] = importedDossier(exported(belarus) ?? "").reports;
    expect(report?.paragraphs.flatMap(({ leavesOpen = [] }) => leavesOpen)).toEqual([]);
  });

  test("nothing that no filter hides: background events, mentions", () => {
    expect(file.events).toEqual(realDossier.events);
    expect(file.mentions).toEqual(realDossier.mentions);
  });
});

test("jsonExport gives a file that the page reads for any view of any dossier, with those whose account something is", () => {
  for (const dossier of SHIPPED) {
    fc.assert(
      fc.property(arbitraryFilters(dossier), (view) => {
        const text = jsonExport(dossier, view, exportContext(dossier, view));
        fc.pre(text !== null);
        expect(() => importedDossier(text)).not.toThrow();
      }),
      { numRuns: 12 },
    );
  }
});

test("jsonExport says which part of what it is, in which edition, on which terms", () => {
  expect(importedDossier(exported(china) ?? "").extract).toMatchObject({
    filter: "Country: China; 1 of 4 meetings",
    link: "https://example.org/talks/qingdao-2025/?country=CHN",
    from: "https://example.org/talks/qingdao-2025/",
    edition: { id: "0123456789ab", date: "2025-07-01" },
    licence: expect.stringContaining("CC BY 4.0") as string,
  });
});

test("jsonExport names no edition for a dossier without one", () => {
  const text = jsonExport(realDossier, china, { ...exportContext(realDossier, china), edition: null });
  expect(importedDossier(text ?? "").extract?.edition).toBeNull();
});

test("the schema refuses an extract with markup in its terms, or a relative link", () => {
  const file = JSON.parse(exported(china) ?? "") as { extract: object };
  for (const fault of [{ licence: "<b>free</b>" }, { link: "../" }, { edition: { id: "x", date: "2025-07-01" } }]) {
    const text = JSON.stringify({ ...file, extract: { ...file.extract, ...fault } });
    expect(() => importedDossier(text)).toThrow("not as it should be in one place");
  }
});

test("jsonExport gives no file for an empty view", () => {
  expect(exported({ ...DEFAULT_VIEW, query: "nowhere" })).toBeNull();
});

function tieOf({ statement: { id, text, act, sources }, certainty, notes }: ReturnType<typeof statementsAt>[0]) {
  return { id, text, act, sources, certainty, notes };
}
