import { expect, test } from "vitest";
import { realDossier } from "../testing/realDossier.ts";
import { byAct, statementsAt } from "./statementsAt.ts";

test("a meeting's statements come in the dossier's order, each with the certainty that it has there", () => {
  const at = (meeting: string) =>
    statementsAt(realDossier, meeting).map(({ statement, certainty }) => `${statement.id} ${certainty}`);
  expect(at("belarus")).toEqual([
    "briefing stated",
    "continued-cooperation stated",
    "defence-engagement stated",
    "defence-production stated",
  ]);
  expect(at("china").slice(0, 3)).toEqual(["briefing stated", "briefing-details open", "continued-cooperation open"]);
  expect(at("nowhere")).toEqual([]);
});

test("the note for this meeting stands before the statement's own, and a note for another meeting is not there", () => {
  const [statement] = realDossier.statements;
  const both = {
    ...realDossier,
    statements: [
      {
        ...statement!,
        note: "for all",
        meetings: [
          { id: "china", certainty: "stated" as const, note: "for China" },
          { id: "belarus", certainty: "stated" as const },
        ],
      },
    ],
  };
  expect(statementsAt(both, "china")[0]?.notes).toEqual(["for China", "for all"]);
  expect(statementsAt(both, "belarus")[0]?.notes).toEqual(["for all"]);
});

test("byAct groups in the order of the acts and leaves out those without a statement", () => {
  const groups = byAct(statementsAt(realDossier, "kazakhstan"));
  expect(groups.map(({ act, statements }) => [act, statements.length])).toEqual([
    ["agreed", 1],
    ["raised", 1],
    ["stated", 1],
    ["briefed", 1],
  ]);
});
