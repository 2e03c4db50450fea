import { describe, expect, test } from "vitest";
import { CARD_COLOURS } from "./cardColours.ts";
import { dossier, textsOf, wordsOf, world } from "./cardSample.ts";
import { cardSvg } from "./cardSvg.ts";

const meetingCard = (id: string) => cardSvg(dossier, world, dossier.meetings.find((meeting) => meeting.id === id)!);

describe("the card of a meeting", () => {
  test("names parties, people, date with how it is known, venue, report and site", () => {
    const words = wordsOf(meetingCard("china"));
    for (const part of [
      "India and China",
      "Rajnath Singh met Dong Jun",
      "26 Jun 2025 (worked out), Qingdao",
      "As reported by IANS, 27 Jun 2025",
      "Sidelines",
    ]) {
      expect(words).toContain(part);
    }
  });

  test("gives the agreement that the report states, cut between words", () => {
    expect(wordsOf(meetingCard("china"))).toMatch(/Agreed To go on consulting at several levels, .*…/);
    expect(wordsOf(meetingCard("tajikistan"))).toMatch(
      /Agreed To keep working together on training, military education…/,
    );
  });

  test("does not show as agreed what the report leaves open", () => {
    expect(wordsOf(meetingCard("china"))).not.toContain("To keep working together");
    const openOnly = { ...dossier, statements: dossier.statements.filter(({ id }) => id === "continued-cooperation") };
    const words = wordsOf(cardSvg(openOnly, world, dossier.meetings[0]!));
    expect(words).toContain("Agreement: unclear");
    expect(words).not.toMatch(/Agreed|To keep working/);
  });

  test("says so when no agreement is reported", () => {
    expect(wordsOf(cardSvg({ ...dossier, statements: [] }, world, dossier.meetings[0]!))).toContain(
      "No agreement reported",
    );
  });

  test("its map names both countries and the venue, and fills the two only", () => {
    const svg = meetingCard("belarus");
    const labels = textsOf(svg).filter(({ x }) => x > 660);
    expect(labels.map(({ words }) => words).toSorted()).toEqual(["Belarus", "India", "Qingdao"]);
    expect(svg.split(`fill="${CARD_COLOURS["focus-country"]}"`)).toHaveLength(2);
    expect(svg.split(`fill="${CARD_COLOURS["met-country"]}"`)).toHaveLength(2);
    expect(svg.match(/data-link="[^"]*"/g)).toEqual(['data-link="IND-qingdao"', 'data-link="BLR-qingdao"']);
  });
});

describe("the card of a dossier", () => {
  const svg = cardSvg(dossier, world, null);

  test("gives the title, and all countries and the venue on the map", () => {
    const labels = textsOf(svg).filter(({ x }) => x > 660);
    expect(wordsOf(svg)).toContain(dossier.title);
    expect(labels.map(({ words }) => words).toSorted()).toEqual([
      "Belarus",
      "China",
      "India",
      "Kazakhstan",
      "Qingdao",
      "Tajikistan",
    ]);
    expect(svg.split("data-link=")).toHaveLength(5);
  });

  test("leads with what the page leads with, and says that there is another agreement", () => {
    const words = wordsOf(svg);
    expect(words).toContain("Agreed India and China agreed to keep consulting on their border.");
    expect(words).toContain("1 more agreement");
  });

  test("labels of the map do not cover each other", () => {
    const labels = textsOf(svg).filter(({ x }) => x > 660);
    const pairs = labels.flatMap((one, index) => labels.slice(index + 1).map((other) => [one, other] as const));
    const covering = pairs.filter(
      ([one, other]) =>
        one.x < other.x + other.width &&
        other.x < one.x + one.width &&
        one.y < other.y + other.height &&
        other.y < one.y + one.height,
    );
    expect(pairs).toHaveLength(15);
    expect(covering).toEqual([]);
  });
});

test("disputed areas are hatched on every card and never in a country's colour", () => {
  for (const meeting of [null, ...dossier.meetings]) {
    const shapes = cardSvg(dossier, world, meeting).match(/<path data-disputed[^>]*>/g) ?? [];
    expect(shapes.length).toBeGreaterThan(3);
    expect(shapes.every((shape) => shape.includes('fill="url(#hatch)"'))).toBe(true);
  }
});

test("the same data give the same card", () => {
  expect(cardSvg(structuredClone(dossier), world, null)).toBe(cardSvg(dossier, world, null));
});
