import { expect, test } from "vitest";
import { realDossier } from "../testing/realDossier.ts";
import { parseCountryCode } from "./country.ts";
import { counterpartsOf, isParty } from "./meeting.ts";

const meeting = realDossier.meetings.find(({ id }) => id === "china")!;
const india = parseCountryCode("IND")!;
const china = parseCountryCode("CHN")!;
const belarus = parseCountryCode("BLR")!;

test("isParty is true for both sides and for nobody else", () => {
  expect([isParty(meeting, india), isParty(meeting, china), isParty(meeting, belarus)]).toEqual([true, true, false]);
});

test("counterpartsOf gives the side across from the focus, whichever is listed first", () => {
  const turned = { ...meeting, parties: meeting.parties.toReversed() };
  const names = [meeting, turned].map((one) => counterpartsOf(one, india).map(({ actor }) => actor));
  expect(names).toEqual([["CHN"], ["CHN"]]);
});

test("counterpartsOf gives both other sides of a meeting of three", () => {
  const three = { ...meeting, parties: [...meeting.parties, { actor: belarus, people: [] }] };
  expect(counterpartsOf(three, india).map(({ actor }) => actor)).toEqual(["CHN", "BLR"]);
});

test("counterpartsOf gives all sides where the focus took no part, and where there is none", () => {
  const names = [belarus, null].map((focus) => counterpartsOf(meeting, focus).map(({ actor }) => actor));
  expect(names).toEqual([
    ["IND", "CHN"],
    ["IND", "CHN"],
  ]);
});
