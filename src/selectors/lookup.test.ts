import { describe, expect, test } from "vitest";
import { parseCountryCode } from "../model/country.ts";
import { realDossier } from "../testing/realDossier.ts";
import { countryOf, eventOf, meetingOf, personOf, placeOf, reportOf, topicOf } from "./lookup.ts";

test("each record is found by its id", () => {
  expect(countryOf(realDossier, parseCountryCode("KAZ")!).name).toBe("Kazakhstan");
  expect(placeOf(realDossier, "pahalgam").disputedArea).toBe("jammu-kashmir-ladakh");
  expect(personOf(realDossier, "dong-jun").nativeName).toBe("董军");
  expect(topicOf(realDossier, "trust").label).toBe("Trust after the 2020 standoff");
  expect(eventOf(realDossier, "mod-release").role).toBe("publication");
  expect(reportOf(realDossier, "ians-2025-06-27").publisher).toBe("IANS");
  expect(meetingOf(realDossier, "china")?.date.text).toBe("2025-06-26");
});

describe("a record that a checked dossier must have, and that is missing, is a defect and thrown", () => {
  test.each([
    ["country", () => countryOf(realDossier, parseCountryCode("USA")!)],
    ["place", () => placeOf(realDossier, "nowhere")],
    ["person", () => personOf(realDossier, "nobody")],
    ["topic", () => topicOf(realDossier, "nothing")],
    ["event", () => eventOf(realDossier, "nothing")],
    ["report", () => reportOf(realDossier, "nothing")],
  ])("%s", (kind, find) => {
    expect(find).toThrowError(`The dossier has no ${kind} "`);
  });
});

test("a meeting that is missing is null, because links name meetings too", () => {
  expect([meetingOf(realDossier, "russia"), meetingOf(realDossier, null)]).toEqual([null, null]);
});
