import { expect, test } from "vitest";
import { realDossier } from "../testing/realDossier.ts";
import { parseCountryCode } from "./country.ts";
import { counterpartOf, isParty } from "./meeting.ts";

const meeting = realDossier.meetings.find(({ id }) => id === "china")!;
const india = parseCountryCode("IND")!;
const china = parseCountryCode("CHN")!;
const belarus = parseCountryCode("BLR")!;

test("isParty is true for both sides and for nobody else", () => {
  expect([isParty(meeting, india), isParty(meeting, china), isParty(meeting, belarus)]).toEqual([true, true, false]);
});

test("counterpartOf gives the side across from the focus country, whichever is listed first", () => {
  const [first, second] = meeting.parties;
  const turned = { ...meeting, parties: [second, first] as typeof meeting.parties };
  expect([counterpartOf(meeting, india).actor, counterpartOf(turned, india).actor]).toEqual(["CHN", "CHN"]);
});

test("counterpartOf gives the second side when the focus country is at neither", () => {
  expect(counterpartOf(meeting, belarus).actor).toBe("CHN");
});
