import { describe, expect, test } from "vitest";
import { date, testDossier } from "../../testing/mapTestDossier.ts";
import { dossierOf } from "../../testing/worldDossiers.ts";
import { DEFAULT_VIEW, SORTS } from "../../view/view.ts";
import { cardGroups, hasOccasions } from "./cardGroups.ts";
import { meetingCards } from "./meetingCards.ts";

const many = withDates(
  dossierOf("IDN AGO ARG BEL BRA BRN CHE DEU ESP FJI FRA GBR ITA JPN", [["Jakarta", -6.2, 106.8]]),
);

/** The first six of 2025, then six of 2024, and one without a date. */
function withDates(dossier: typeof testDossier): typeof testDossier {
  const dates = [...Array.from({ length: 6 }, () => "2025-03-01"), ...Array.from({ length: 6 }, () => "2024-06")];
  const meetings = dossier.meetings.map((meeting, index) => ({
    ...meeting,
    date: dates[index] === undefined ? null : date(dates[index]),
    occasion: index < 2 ? "attack" : undefined,
  }));
  return { ...dossier, meetings, events: testDossier.events };
}

const groupsOf = (dossier: typeof testDossier, sort: (typeof SORTS)[number]) =>
  cardGroups(dossier, meetingCards(dossier, { ...DEFAULT_VIEW, sort }), sort).map(({ heading, cards }) => [
    heading,
    cards.length,
  ]);

describe("cardGroups", () => {
  test.each(SORTS)("of few meetings is one group without a heading, by %s", (sort) => {
    expect(groupsOf(testDossier, sort)).toEqual([[null, testDossier.meetings.length]]);
  });

  test("of many meetings has a group for each year, and one for those without a date", () => {
    expect(groupsOf(many, "report")).toEqual([
      ["2025", 6],
      ["2024", 6],
      [null, 1],
    ]);
  });

  test("has a group for each occasion, and one for those without", () => {
    expect(groupsOf(many, "occasion")).toEqual([
      ["Attack", 2],
      [null, 11],
    ]);
  });

  test("by country has a group for each, by name, and by topics none", () => {
    expect(
      groupsOf(many, "country")
        .map(([name]) => name)
        ?.slice(0, 2),
    ).toEqual(["Angola", "Argentina"]);
    expect(groupsOf(many, "topics")).toEqual([[null, 13]]);
  });

  test.each(SORTS)("loses no card and keeps their order within a group, by %s", (sort) => {
    const cards = meetingCards(many, { ...DEFAULT_VIEW, sort });
    const found = cardGroups(many, cards, sort).flatMap((group) => group.cards);
    expect(new Set(found)).toEqual(new Set(cards));
    expect(found).toHaveLength(cards.length);
  });
});

test("hasOccasions is true of many meetings on several occasions alone", () => {
  expect([hasOccasions(many), hasOccasions(testDossier)]).toEqual([true, false]);
});
