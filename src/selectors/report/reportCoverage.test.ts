import { expect, test } from "vitest";
import { realDossier } from "../../testing/realDossier.ts";
import { REPORT, REPORT_DOSSIER } from "../../testing/reportFixture.ts";
import { reportCoverage } from "./reportCoverage.ts";

test("a paragraph is used by a statement, by a mark, or not at all; each stands in one list", () => {
  expect(reportCoverage(REPORT_DOSSIER, REPORT)).toEqual({
    total: 6,
    byStatements: [1, 3, 4, 5, 6],
    byMark: [2],
    unused: [],
  });
});

test("a mark “statements” that no statement bears out does not make a paragraph used", () => {
  const report = {
    ...REPORT,
    paragraphs: REPORT.paragraphs.map((paragraph) => ({ ...paragraph, uses: ["statements" as const] })),
  };
  expect(reportCoverage({ ...REPORT_DOSSIER, statements: [] }, report).unused).toEqual([1, 2, 3, 4, 5, 6]);
});

test("statements of another report use nothing of this one", () => {
  const { byStatements } = reportCoverage(REPORT_DOSSIER, { ...REPORT, id: "other" });
  expect(byStatements).toEqual([]);
});

test("every paragraph of the shipped report is used", () => {
  const { total, byStatements, byMark, unused } = reportCoverage(realDossier, realDossier.reports[0]!);
  expect({ total, byMark, unused }).toEqual({ total: 12, byMark: [2, 5], unused: [] });
  expect(byStatements).toHaveLength(10);
});
