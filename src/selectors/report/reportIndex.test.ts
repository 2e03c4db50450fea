import { describe, expect, test } from "vitest";
import type { Day } from "../../model/day.ts";
import type { Dossier } from "../../model/dossier.ts";
import { REPORT, REPORT_DOSSIER } from "../../testing/reportFixture.ts";
import { foundReports, type ReportYear, reportYears } from "./reportIndex.ts";

const report = (id: string, published: string | null, publisher = "Pond Post") => ({
  ...REPORT,
  id,
  publisher,
  published: published as Day | null,
});

const [east, ...others] = REPORT_DOSSIER.meetings;
const dossier: Dossier = {
  ...REPORT_DOSSIER,
  reports: [
    report("late", "2021-06-01"),
    report("undated", null, "Zürich News"),
    report("early", "2019-03-01"),
    report("later-that-year", "2021-09-30"),
    REPORT,
  ],
  meetings: [{ ...east!, sources: [...east!.sources, { report: "late", paragraphs: [], terms: [] }] }, ...others],
};

const ids = (years: readonly ReportYear[]) =>
  years.map(({ year, reports }) => [year, reports.map((of) => of.report.id)]);

describe("the index of reports", () => {
  test("goes by year and day, with those of no known day last", () => {
    expect(ids(reportYears(dossier))).toEqual([
      ["2019", ["early"]],
      ["2020", ["lakes"]],
      ["2021", ["late", "later-that-year"]],
      [null, ["undated"]],
    ]);
  });

  test("names the meetings that cite each", () => {
    const named = reportYears(dossier).flatMap(({ reports }) => reports.map(({ meetings }) => meetings));
    expect(named).toEqual([[], ["Land EAS", "Land SOU"], ["Land EAS"], [], []]);
  });
});

describe("a search of the reports", () => {
  test.each([
    ["zurich", [[null, ["undated"]]]],
    ["POND  jun", [["2021", ["late"]]]],
    ["land sou", [["2020", ["lakes"]]]],
    ["date not known", [[null, ["undated"]]]],
    ["pond zurich", []],
  ])("for “%s” gives those that have every word of it", (query, expected) => {
    expect(ids(foundReports(dossier, query))).toEqual(expected);
  });

  test("that is blank gives all", () => {
    expect(foundReports(dossier, "  ")).toBe(reportYears(dossier));
  });
});
