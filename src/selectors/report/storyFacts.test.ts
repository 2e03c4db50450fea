import { expect, test } from "vitest";
import { realDossier } from "../../testing/realDossier.ts";
import { storyFacts } from "./storyFacts.ts";

test("storyFacts gives the one day with what it was worked out from, and the venue", () => {
  expect(storyFacts(realDossier)).toEqual({
    days: { first: "2025-06-26", last: "2025-06-26" },
    basis: "Thursday",
    note: expect.stringContaining("Friday 27 June 2025") as string,
    venues: [expect.objectContaining({ id: "qingdao" }) as unknown],
    meetingCount: 4,
  });
});

test("storyFacts has no basis for meetings of several days", () => {
  const [one, ...others] = realDossier.meetings;
  if (!one) throw new Error("no meeting");
  const moved = { ...one, place: "new-delhi", date: { ...one.date, first: "2025-06-20", last: "2025-06-20" } };
  const facts = storyFacts({ ...realDossier, meetings: [moved, ...others] } as typeof realDossier);
  expect(facts).toMatchObject({
    days: { first: "2025-06-20", last: "2025-06-26" },
    basis: null,
    note: null,
  });
  expect(facts.venues.map(({ id }) => id)).toEqual(["new-delhi", "qingdao"]);
});

test("storyFacts has no days where no meeting has a date, and no venue where none is known", () => {
  const meetings = realDossier.meetings.map((meeting) => ({ ...meeting, date: null, place: null }));
  expect(storyFacts({ ...realDossier, meetings })).toMatchObject({ days: null, venues: [], meetingCount: 4 });
});
