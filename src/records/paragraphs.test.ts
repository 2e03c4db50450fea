import { describe, expect, test } from "vitest";
import type { Dossier } from "../model/dossier.ts";
import { REPORT, REPORT_DOSSIER, source } from "../testing/reportFixture.ts";
import { linkedParagraph, paragraphOfLink, paragraphRefs, reportName } from "./paragraphs.ts";

const second = { ...REPORT, id: "second", publisher: "Second Post", paragraphs: REPORT.paragraphs.slice(0, 2) };
const both: Dossier = { ...REPORT_DOSSIER, reports: [REPORT, second] };

describe("paragraphRefs", () => {
  test("gives each cited paragraph once, and keeps those of two reports apart", () => {
    const sources = [source([1, 2], []), { report: "second", paragraphs: [2], terms: [] }, source([2, 4], [])];
    expect(paragraphRefs(sources)).toEqual([
      { report: "lakes", number: 1 },
      { report: "lakes", number: 2 },
      { report: "second", number: 2 },
      { report: "lakes", number: 4 },
    ]);
  });
});

describe("linkedParagraph and paragraphOfLink", () => {
  test("leave the first report out, and name any other", () => {
    expect(linkedParagraph(both, { report: "lakes", number: 3 })).toEqual({ report: null, number: 3 });
    expect(linkedParagraph(both, { report: "second", number: 1 })).toEqual({ report: "second", number: 1 });
  });

  test("are inverse for every paragraph of every report", () => {
    for (const { id, paragraphs } of both.reports) {
      for (const { number } of paragraphs) {
        const ref = { report: id, number };
        expect(paragraphOfLink(both, linkedParagraph(both, ref))).toEqual(ref);
      }
    }
  });

  test("know no paragraph beyond the end of its own report, and no other report", () => {
    expect(paragraphOfLink(both, { report: null, number: 6 })).toEqual({ report: "lakes", number: 6 });
    expect(paragraphOfLink(both, { report: "second", number: 3 })).toBeNull();
    expect(paragraphOfLink(both, { report: "third", number: 1 })).toBeNull();
  });
});

describe("reportName", () => {
  test("is not needed in a dossier of one report", () => {
    expect(reportName(REPORT_DOSSIER, "lakes")).toBeNull();
  });

  test("is the publisher, with the day where a publisher has several", () => {
    expect([reportName(both, "lakes"), reportName(both, "second")]).toEqual(["Lake Post", "Second Post"]);
    const same = { ...both, reports: [REPORT, { ...second, publisher: "Lake Post" }] };
    expect(reportName(same, "second")).toBe("Lake Post, 5 Feb 2020");
  });
});
