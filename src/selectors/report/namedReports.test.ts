import { expect, test } from "vitest";
import type { Day } from "../../model/day.ts";
import { REPORT, REPORT_DOSSIER } from "../../testing/reportFixture.ts";
import { namedReports, publishersOf } from "./namedReports.ts";

const of = (publisher: string, day: string | null) => ({ ...REPORT, publisher, published: day as Day | null });

test("namedReports are a few reports, and none of many", () => {
  expect(namedReports(REPORT_DOSSIER)).toEqual([REPORT]);
  expect(namedReports({ ...REPORT_DOSSIER, reports: [REPORT, REPORT, REPORT, REPORT] })).toBeNull();
});

test("publishersOf names each publisher once, with its days in order", () => {
  const reports = [of("Post", "2024-06-04"), of("Mail", null), of("Post", "2024-06-03"), of("Post", "2024-06-04")];
  expect(publishersOf(reports)).toEqual(["Post, 3 Jun 2024 and 4 Jun 2024", "Mail, date not known"]);
});
