import { describe, expect, test } from "vitest";
import type { Dossier } from "../../model/dossier.ts";
import { changedDossier, realDossier } from "../../testing/realDossier.ts";
import { DEFAULT_VIEW, type Sort } from "../../view/view.ts";
import { meetingCard, meetingCards } from "./meetingCards.ts";

const cards = (dossier: Dossier, sort: Sort = "report") =>
  meetingCards(dossier, { ...DEFAULT_VIEW, sort }).map(({ meeting }) => meeting.id);
const cardOf = (id: string, dossier = realDossier) =>
  meetingCards(dossier, DEFAULT_VIEW).find(({ meeting }) => meeting.id === id)!;

describe("cards are sorted", () => {
  const turned: Dossier = { ...realDossier, meetings: realDossier.meetings.toReversed() };

  test("as the dossier lists them", () => {
    expect(cards(realDossier)).toEqual(["china", "belarus", "tajikistan", "kazakhstan"]);
    expect(cards(turned)).toEqual(["kazakhstan", "tajikistan", "belarus", "china"]);
  });

  test("by the counterpart's name", () => {
    expect(cards(turned, "country")).toEqual(["belarus", "china", "kazakhstan", "tajikistan"]);
  });

  test("by the number of topics that are certain, and equal ones as the dossier lists them", () => {
    expect(cards(turned, "topics")).toEqual(["china", "kazakhstan", "tajikistan", "belarus"]);
  });

  test("so that several meetings with one country keep the dossier's order", () => {
    const [china, belarus] = realDossier.meetings;
    const again = ["first", "second", "third"].map((id) => ({ ...china!, id }));
    expect(cards({ ...realDossier, meetings: [...again, belarus!] }, "country")).toEqual([
      "belarus",
      "first",
      "second",
      "third",
    ]);
  });
});

describe("a card", () => {
  test("shows both sides, with each person's record, office and rank", () => {
    const { counterparts, sides } = cardOf("belarus");
    expect(counterparts.map(({ name }) => name)).toEqual(["Belarus"]);
    const people = sides.flatMap(({ actor, delegates }) =>
      delegates.map(({ person, office, rank }) => [actor.name, person.name, office, rank]),
    );
    expect(people).toEqual([
      ["India", "Rajnath Singh", "Defence Minister", null],
      ["Belarus", "Victor Khrenin", "Defence Minister", "Lieutenant General"],
    ]);
  });

  test("marks the counterpart as host where the venue lies in its country", () => {
    expect(meetingCards(realDossier, DEFAULT_VIEW).flatMap(({ host }) => host?.id ?? [])).toEqual(["CHN"]);
    expect(cardOf("china").place?.name).toBe("Qingdao");
  });

  test("marks nobody as host of a venue in a disputed area", () => {
    expect(cardOf("china", changedDossier({ "/meetings/0/place": "pahalgam" })).host).toBeNull();
  });

  test("lists agreed topics first and those that only an open statement has last, each once", () => {
    const { topics } = cardOf("china");
    const ids = topics.map(({ topic }) => topic.id);
    expect(ids.slice(0, 4)).toEqual(["disengagement", "de-escalation", "border-management", "delimitation"]);
    expect(topics.filter(({ isOpen }) => isOpen).map(({ topic }) => topic.id)).toEqual(ids.slice(-5));
    expect(ids.slice(-5)).toContain("training");
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(16);
    expect(cardOf("kazakhstan").topics.filter(({ isOpen }) => isOpen)).toEqual([]);
  });

  test("groups the statements by act, open ones last in their group", () => {
    const agreed = cardOf("china").groups[0]!;
    expect(agreed.statements.map(({ statement, certainty }) => [statement.id, certainty])).toEqual([
      ["further-consultations", "stated"],
      ["continued-cooperation", "open"],
    ]);
  });

  test("says when its meeting fits only by an open reading", () => {
    const meeting = realDossier.meetings[0]!;
    expect([true, false].map((isOpen) => meetingCard(realDossier, { meeting, isOpen }).isOpenFit)).toEqual([
      true,
      false,
    ]);
    const fits = meetingCards(realDossier, { ...DEFAULT_VIEW, topics: ["training"] });
    expect(fits.filter(({ isOpenFit }) => isOpenFit).map(({ name }) => name)).toEqual(["China"]);
  });
});
