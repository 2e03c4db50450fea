import { expect, test } from "vitest";
import { realDossier } from "../../testing/realDossier.ts";
import { outcomes } from "./outcomes.ts";

test("outcomes tells what was agreed before what was told, and what is partly unclear after what is not", () => {
  expect(outcomes(realDossier).map(({ act, statement }) => [act, statement.id])).toEqual([
    ["agreed", "further-consultations"],
    ["agreed", "continued-cooperation"],
    ["briefed", "briefing"],
  ]);
});

test("outcomes says for whom a statement is open, and why", () => {
  const unclear = outcomes(realDossier).map((outcome) => outcome.unclear.map(({ actor, note }) => [actor.name, note]));
  expect(unclear).toEqual([[], [["China", expect.stringContaining("the Ministers")]], []]);
});

test("outcomes gives the note of the whole statement where the meeting has none", () => {
  const statements = realDossier.statements.map((statement) => ({
    ...statement,
    note: "A note for all.",
    meetings: statement.meetings.map(({ id, certainty }) => ({ id, certainty })),
  }));
  expect(outcomes({ ...realDossier, statements })[1]?.unclear).toMatchObject([{ note: "A note for all." }]);
});
