import { describe, expect, test } from "vitest";
import { findingsWithout, testFaults } from "../testing/injectedFaults.ts";

describe("checkDossier, faults in dates:", () => {
  testFaults([
    ["a day that does not exist", { "/meetings/0/date": "2025-06-31" }, "/meetings/0/date", "EDTF"],
    [
      "an interval that ends before it begins",
      { "/events/2/date": "2025-06-26/2025-04-22" },
      "/events/2/date",
      "in order",
    ],
    [
      "a meeting moved by a day",
      { "/meetings/1/date": "2025-06-25" },
      "/meetings/1/date",
      "not the date that the cited terms print",
    ],
    ["a meeting moved by a week", { "/meetings/1/date": "2025-06-19" }, "/meetings/1/date", "not in the week"],
    ["a meeting moved by a year", { "/meetings/1/date": "2024-06-27" }, "/meetings/1/date", "outside of its occasion"],
    ["a meeting after the report", { "/meetings/1/date": "2025-07-03" }, "/meetings/1/date", "is after 2025-06-27"],
    [
      "an occasion moved by a day",
      { "/events/3/date": "2025-06-25" },
      "/events/3/date",
      "not the date that the cited terms print",
    ],
    [
      "the attack moved by a day",
      { "/events/1/date": "2025-04-23" },
      "/events/1/date",
      "not the date that the cited terms print",
    ],
    [
      "the standoff moved by a year",
      { "/events/0/date": "2021" },
      "/events/0/date",
      "not the date that the cited terms print",
    ],
    [
      "the standoff given a month",
      { "/events/0/date": "2020-06" },
      "/events/0/dateCertainty",
      "do not print it in full",
    ],
    ["the report moved by a day", { "/events/5/date": "2025-06-26" }, "/events/5/date", "appeared on 2025-06-27"],
    [
      "the report published a week later",
      { "/reports/0/published": "2025-07-04" },
      "/meetings/0/date",
      "not in the week",
    ],
    [
      "the release moved by a day",
      { "/events/4/date": "2025-06-26" },
      "/events/4/date",
      "not the date that the cited terms print",
    ],
    [
      "an invented end of an open interval",
      { "/events/2/date": "2025-04-22/2025-05-10" },
      "/events/2/date",
      "2025-05-10",
    ],
    [
      "an invented date of the operation",
      { "/events/2/date": "2025-05-07", "/events/2/dateCertainty": "derived" },
      "/events/2/date",
      "Nothing among the cited terms leads to",
    ],
    [
      "a derived date sold as stated",
      { "/meetings/0/dateCertainty": "stated" },
      "/meetings/0/dateCertainty",
      "do not print it in full",
    ],
    [
      "a derived date without its reason",
      { "/meetings/0/dateNote": undefined },
      "/meetings/0/dateNote",
      "nothing says how it is known",
    ],
    [
      "alternatives sold as derived",
      { "/meetings/0/date": "[2025-06-25,2025-06-26]" },
      "/meetings/0/dateCertainty",
      "leaves a choice",
    ],
    [
      "a weekday that is no longer cited",
      { "/meetings/2/sources/0/terms/1": "sidelines" },
      "/meetings/2/date",
      "Nothing among the cited terms",
    ],
    [
      "a correction before the report",
      { "/corrections/-": { date: "2024-01-01", what: "A name" } },
      "/corrections/0/date",
      "before the first report",
    ],
    [
      "corrections with the oldest first",
      {
        "/corrections": [
          { date: "2025-07-01", what: "A name" },
          { date: "2025-07-02", what: "Another" },
        ],
      },
      "/corrections/1/date",
      "stands below the older",
    ],
  ]);
});

describe("checkDossier, faults in certainty of dates:", () => {
  const at = (record: string) => `${record}/dateCertainty`;
  testFaults([
    ["an open interval sold as stated", { [at("/events/2")]: "stated" }, at("/events/2"), "do not print both ends"],
    ["an open interval sold as derived", { [at("/events/2")]: "derived" }, at("/events/2"), "do not print both ends"],
    ["a derived day called open", { [at("/meetings/3")]: "open" }, at("/meetings/3"), "is one date"],
    ["a printed year called derived", { [at("/events/0")]: "derived" }, at("/events/0"), "print it in full"],
    [
      "a release whose day is sold as stated",
      { [at("/events/4")]: "stated" },
      at("/events/4"),
      "do not print it in full",
    ],
    [
      "background called a publication",
      { "/events/1/role": "publication" },
      "/events/1/date",
      "before the first meeting",
    ],
  ]);
});

describe("checkDossier, faults in occasions:", () => {
  testFaults([
    ["sidelines called a visit", { "/meetings/0/setting": "visit" }, "/meetings/0/setting", "speak of sidelines"],
    ["an event in another place", { "/events/1/place": "new-delhi" }, "/events/1/place", "names New Delhi"],
    [
      "no occasion for the sidelines",
      { "/meetings/0/occasion": undefined },
      "/meetings/0/occasion",
      "names no occasion",
    ],
    [
      "background as an occasion",
      { "/meetings/0/occasion": "pahalgam-attack" },
      "/meetings/0/occasion",
      "role background",
    ],
    [
      "an occasion of a standalone meeting",
      { "/meetings/0/setting": "standalone" },
      "/meetings/0/setting",
      "tied to an occasion",
    ],
    [
      "a meeting away from its occasion",
      { "/meetings/3/place": "new-delhi" },
      "/meetings/3/place",
      "its occasion in qingdao",
    ],
  ]);
});

test("a meeting on the eve of its gathering, and a gathering that was only announced, are no fault", () => {
  const later = {
    "/events/3/date": "2025-06-28",
    "/events/3/dateCertainty": "derived",
    "/events/3/dateBasis": undefined,
  };
  const pointers = findingsWithout(later).map(({ pointer }) => pointer);
  expect(pointers.filter((pointer) => pointer.startsWith("/meetings"))).toEqual([]);
  expect(findingsWithout(later).map(({ wrong }) => wrong)).not.toContainEqual(expect.stringContaining("is after"));
});
