import { describe, expect, test } from "vitest";
import type { Dossier } from "../model/dossier.ts";
import type { Meeting } from "../model/meeting.ts";
import { code, date, testDossier } from "../testing/mapTestDossier.ts";
import { meetingLabel, meetingName, spokenMeetingName } from "./meetingName.ts";

const china = testDossier.meetings.find(({ id }) => id === "china-may")!;

function dossierOf(meetings: readonly Meeting[]): Dossier {
  const person = (id: string) => ({ id, name: id.toUpperCase(), aliases: [] });
  return { ...testDossier, meetings: [...meetings], people: [person("a"), person("b")] };
}

/** A meeting with China at which `person` spoke for it. */
function withPerson(id: string, person: string, office: string | null = null, day = "2025-06-26"): Meeting {
  const people = [{ person, office, rank: null }];
  return {
    ...china,
    id,
    date: date(day),
    parties: [
      { actor: code("IND"), people: [] },
      { actor: code("CHN"), people },
    ],
  };
}

const namesOf = (dossier: Dossier, name = meetingName) => dossier.meetings.map((meeting) => name(dossier, meeting));

describe("meetingName", () => {
  test("is the counterpart, with the date where there are several meetings with it", () => {
    expect(namesOf(testDossier)).toEqual(["Kazakhstan", "China, 10 May 2025", "Belarus", "China, 26 Jun 2025"]);
  });

  test("tells meetings of one day apart by who spoke", () => {
    expect(namesOf(dossierOf([withPerson("one", "a"), withPerson("two", "b")]))).toEqual(["China (A)", "China (B)"]);
  });

  test("tells meetings with the same person on one day apart by the office", () => {
    const meetings = [withPerson("one", "a", "President"), withPerson("two", "a", "Chief of Staff")];
    expect(namesOf(dossierOf(meetings))).toEqual(["China (President)", "China (Chief of Staff)"]);
  });

  test("counts those that nothing tells apart", () => {
    const meetings = [withPerson("one", "a"), withPerson("two", "a")];
    expect(namesOf(dossierOf(meetings))).toEqual(["China (A, 26 Jun 2025, 1 of 2)", "China (A, 26 Jun 2025, 2 of 2)"]);
  });

  test("names all counterparts, and every party of a meeting without the focus", () => {
    const parties = ["IND", "CHN", "KAZ"].map((actor) => ({ actor: code(actor), people: [] }));
    expect(namesOf(dossierOf([{ ...china, parties }]))).toEqual(["China and Kazakhstan"]);
    expect(namesOf({ ...dossierOf([{ ...china, parties }]), focus: null })).toEqual(["India, China and Kazakhstan"]);
    const five = [...parties, ...["BLR", "MNG"].map((actor) => ({ actor: code(actor), people: [] }))];
    expect(namesOf({ ...dossierOf([{ ...china, parties: five }]), focus: null })).toEqual(["India and 4 others"]);
  });
});

test("meetingLabel leaves a date out, and keeps a person", () => {
  expect(namesOf(testDossier, meetingLabel)).toEqual(["Kazakhstan", "China", "Belarus", "China"]);
  expect(namesOf(dossierOf([withPerson("one", "a"), withPerson("two", "b")]), meetingLabel)[0]).toBe("China (A)");
});

test("spokenMeetingName has the article of running text", () => {
  const countries = testDossier.countries.map((one) => (one.code === "CHN" ? { ...one, name: "United States" } : one));
  const dossier = { ...testDossier, countries };
  expect(spokenMeetingName(dossier, china)).toBe("the United States, 10 May 2025");
});
