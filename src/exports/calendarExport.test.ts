import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { parseCountryCode } from "../model/country.ts";
import { meetingIndex } from "../selectors/meetings/meetingIndex.ts";
import { arbitraryFilters, exportContext } from "../testing/exportFixture.ts";
import { manyMeetings } from "../testing/manyMeetings.ts";
import { changedDossier, realDossier } from "../testing/realDossier.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";
import { calendarExport, meetingCalendarExport } from "./calendarExport.ts";

const china: View = { ...DEFAULT_VIEW, countries: [parseCountryCode("CHN")].filter((code) => code !== null) };

function componentOf(text: string | null): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text ?? "") as unknown[]);
}

function eventsOf(text: string | null): ICAL.Event[] {
  return componentOf(text)
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));
}

function exported(view: View, dossier = realDossier) {
  return calendarExport(dossier, view, exportContext(dossier, view));
}

/** The first meeting's event when its date is another. */
function eventOn(date: string): ICAL.Event | undefined {
  return eventsOf(exported(china, changedDossier({ "/meetings/0/date": date })))[0];
}

test("an independent parser finds the meetings of any view, by UIDs that never change", () => {
  fc.assert(
    fc.property(arbitraryFilters(realDossier), (view) => {
      const ids = meetingIndex(realDossier)
        .meetingsInView(view)
        .map(({ meeting }) => meeting.id);
      fc.pre(ids.length > 0);
      expect(eventsOf(exported(view)).map(({ uid }) => uid)).toEqual(ids.map((id) => `${id}@qingdao-2025.sidelines`));
    }),
    { numRuns: 40 },
  );
});

describe("an event", () => {
  const [event] = eventsOf(exported(china));

  test("is all day, on the venue's day", () => {
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe("2025-06-26");
    expect(event?.endDate.toString()).toBe("2025-06-27");
  });

  test("has place, position and the meeting's own link", () => {
    expect(event?.location).toBe("Qingdao, China");
    expect(event?.component.getFirstPropertyValue("geo")).toEqual([36.06488, 120.38042]);
    expect(event?.component.getFirstPropertyValue("url")).toBe("https://example.org/talks/qingdao-2025/china/");
  });

  test("has the topics that are no open question as categories, commas within a label kept apart", () => {
    const dossier = changedDossier({ "/topics/0/label": "Attack, operation; and more" });
    const [changed] = eventsOf(exported(china, dossier));
    const categories = changed?.component.getFirstProperty("categories")?.getValues();
    expect(categories).toHaveLength(11);
    expect(categories).not.toContain("Training");
    expect(categories?.[0]).toBe("Attack, operation; and more");
  });

  test.each([
    "Admiral Dong Jun (董军), Defence Minister",
    "Date: 26 Jun 2025, derived (worked out from what the report says); the day in Qingdao (Asia/Shanghai).",
    "Agreed, open (the report can be read both ways",
    "China may be meant",
    "¶11",
    "As reported in: IANS, New Delhi, 27 Jun 2025, ¶1",
    "https://www.thehawk.in/news/world/",
    "View: Country: China; 1 of 4 meetings: https://example.org/talks/qingdao-2025/?country=CHN",
    "Edition: 0123456789ab, 1 Jul 2025",
    "GeoNames, CC BY 4.0",
  ])("says: %s", (words) => {
    expect(event?.description).toContain(words);
  });
});

describe("a date that is not one day spans every day that it can mean, and the description says so", () => {
  test.each([
    ["2025-06-24/2025-06-26", "2025-06-24", "2025-06-27"],
    ["[2024-12-30,2024-12-31]", "2024-12-30", "2025-01-01"],
    ["2024-02", "2024-02-01", "2024-03-01"],
    ["2024", "2024-01-01", "2025-01-01"],
  ])("%s", (date, start, end) => {
    const event = eventOn(date);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([start, end]);
    expect(event?.description).toContain("spans every day that the date can mean");
  });

  test("one day says nothing of the kind", () => {
    expect(eventOn("2025-06-26")?.description).not.toContain("spans");
  });
});

test("where accounts of a meeting differ, its event says so with every version", () => {
  const context = exportContext(manyMeetings, DEFAULT_VIEW);
  const [event] = eventsOf(meetingCalendarExport(manyMeetings, "2025-06-26-qingdao-rus", context));
  expect(event?.description).toMatch(/\nAccounts differ: .*\(27 June 2025; .*; 26 June 2025, 05:05 UTC\)\.\n/);
  expect(event?.description).toMatch(/quicker procurement\. By the account of India\./);
});

test("the same edition gives the same file: the stamp is the edition's day, not today's", () => {
  expect(exported(china)).toContain("\r\nDTSTAMP:20250701T000000Z\r\n");
  expect(exported(china)).toBe(exported(china));
  const text = calendarExport(realDossier, china, { ...exportContext(realDossier, china), edition: null });
  expect(text).toContain("\r\nDTSTAMP:20250627T000000Z\r\n");
});

test("one meeting is a calendar of its own, whatever the filters", () => {
  const context = exportContext(realDossier, china);
  const text = meetingCalendarExport(realDossier, "belarus", context);
  expect(eventsOf(text).map(({ summary }) => summary)).toEqual(["India and Belarus, bilateral meeting in Qingdao"]);
  expect(componentOf(text).getFirstPropertyValue("version")).toBe("2.0");
  expect(meetingCalendarExport(realDossier, "russia", context)).toBeNull();
});

test("an empty view gives no file: a calendar has at least one event", () => {
  expect(exported({ ...DEFAULT_VIEW, query: "nowhere" })).toBeNull();
});
