import { expect, test } from "vitest";
import { date, testDossier } from "../../testing/mapTestDossier.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { spreadDossier } from "../../testing/timelineDossiers.ts";
import { dossierOf } from "../../testing/worldDossiers.ts";
import { timelineForm } from "./timelineForm.ts";

const [meeting] = testDossier.meetings;
const [event] = testDossier.events;

function formOf(meetings: readonly string[], events: readonly string[] = []) {
  return timelineForm({
    meetings: meetings.map((text) => ({ ...meeting!, date: date(text) })),
    events: events.map((text) => ({ ...event!, date: date(text) })),
  });
}

const days = (count: number) => Array.from({ length: count }, (_, index) => `2025-06-0${index + 1}`);

test("the timeline of meetings on three dates or fewer is a strip, of more a chart", () => {
  expect([formOf([]), formOf(days(1)), formOf(days(3)), formOf(days(4))]).toEqual(["strip", "strip", "strip", "chart"]);
});

test("the timeline of more than eight meetings is a chart, for their marks have no room", () => {
  const same = (count: number) => Array.from({ length: count }, () => "2025-06-26");
  expect([formOf(same(8)), formOf(same(9))]).toEqual(["strip", "chart"]);
});

test("the timeline of more than six dates in all is a chart, whatever lies on them", () => {
  expect([formOf(days(2), days(6)), formOf(days(2), days(7))]).toEqual(["strip", "chart"]);
});

test("the shipped dossier has a strip, and a chart once its meetings are spread", () => {
  expect([timelineForm(realDossier), timelineForm(spreadDossier)]).toEqual(["strip", "chart"]);
  expect(timelineForm(dossierOf("FRA DEU GBR", [["Paris", 48.85, 2.35]]))).toBe("strip");
});
