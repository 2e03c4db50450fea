import { expect, test } from "vitest";
import { singaporeDossier } from "../testing/singaporeDossier.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import { factsInView } from "./meetingFacts.ts";
import { meetingKind, whoMet } from "./meetingTitle.ts";

const facts = factsInView(singaporeDossier, DEFAULT_VIEW, "https://example.org/");
const titleOf = (id: string) => {
  const one = facts.find(({ meeting }) => meeting.id === id)!;
  return [whoMet(one), meetingKind(one)];
};

test("a title tells meetings of one day with one country apart by who spoke", () => {
  expect(titleOf("cambodia-hun-sen")).toEqual([
    "United States and Cambodia (Hun Sen)",
    "bilateral meeting in Phnom Penh",
  ]);
  expect(new Set(facts.map((one) => `${whoMet(one)} ${one.meeting.date?.text}`)).size).toBe(facts.length);
});

test("a title says how many met, and where or by what means", () => {
  expect(titleOf("china")).toEqual(["United States and China", "bilateral meeting in Singapore"]);
  expect(titleOf("japan-south-korea")[1]).toBe("trilateral meeting in Singapore");
  expect(titleOf("asean")[1]).toBe("12-party meeting in Singapore");
  const [first] = facts;
  expect(meetingKind({ ...first!, venue: null, meeting: { ...first!.meeting, contact: "phone" } })).toBe("phone call");
});
