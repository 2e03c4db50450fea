import { describe, expect, test } from "vitest";
import type { CountryCode } from "../../model/country.ts";
import { changedDossier, realDossier } from "../../testing/realDossier.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { timelineMarks } from "./timelineMarks.ts";

const marksBy = (view = DEFAULT_VIEW, dossier = realDossier) =>
  new Map(timelineMarks(dossier, view).map((mark) => [mark.id, mark]));

describe("timelineMarks", () => {
  test("draws every event and every meeting, whatever the filters", () => {
    const view = { ...DEFAULT_VIEW, query: "no such word", period: { from: "1999", to: "1999" } };
    expect(marksBy(view).size).toBe(realDossier.events.length + realDossier.meetings.length);
  });

  test("gives background and occasion the lane of context, publications that of coverage", () => {
    const lanes = [...marksBy().values()].map(({ kind, lane }) => `${kind} ${lane}`);
    expect(new Set(lanes)).toEqual(
      new Set(["background context", "occasion context", "publication coverage", "meeting meetings"]),
    );
  });

  test("draws a day as a mark, a year as a band, and an interval that the report leaves open as undated", () => {
    const marks = marksBy();
    expect(marks.get("china")?.shape).toBe("day");
    expect(marks.get("event-border-standoff-2020")?.shape).toBe("year");
    expect(marks.get("event-operation-sindoor")).toMatchObject({
      shape: "undated",
      first: "2025-04-22",
      last: "2025-06-26",
    });
    expect(marks.get("event-operation-sindoor")?.note).toContain("no date");
  });

  test.each([
    ["2025-05", "stated", "month"],
    ["2025-05-01/2025-05-09", "stated", "interval"],
    ["2025-05-01/2025-05-09", "open", "undated"],
    ["[2025-05-01,2025-05-02]", "stated", "undated"],
  ])("draws %s, %s, as %s", (date, certainty, shape) => {
    const dossier = changedDossier({ "/events/1/date": date, "/events/1/dateCertainty": certainty });
    expect(marksBy(DEFAULT_VIEW, dossier).get("event-pahalgam-attack")?.shape).toBe(shape);
  });

  test("names a meeting by the counterpart, with its short code, and keeps how far the date is known", () => {
    expect(marksBy().get("kazakhstan")).toMatchObject({
      label: "Kazakhstan",
      short: "KZ",
      meeting: "kazakhstan",
      certainty: "derived",
    });
  });

  test("marks the open meeting as selected, and none else", () => {
    const marks = [...marksBy({ ...DEFAULT_VIEW, meeting: "china" }).values()];
    expect(marks.filter(({ isSelected }) => isSelected).map(({ id }) => id)).toEqual(["china"]);
  });

  test("puts meetings out of view by any filter, and events by the period only", () => {
    const byCountry = marksBy({ ...DEFAULT_VIEW, countries: ["CHN" as CountryCode] });
    expect(byCountry.get("china")?.isInView).toBe(true);
    expect(byCountry.get("belarus")?.isInView).toBe(false);
    expect(byCountry.get("event-ians-report")?.isInView).toBe(true);
    const byPeriod = marksBy({ ...DEFAULT_VIEW, period: { from: null, to: "2025-05" } });
    expect(byPeriod.get("china")?.isInView).toBe(false);
    expect(byPeriod.get("event-ians-report")?.isInView).toBe(false);
    expect(byPeriod.get("event-operation-sindoor")?.isInView).toBe(true);
  });
});
