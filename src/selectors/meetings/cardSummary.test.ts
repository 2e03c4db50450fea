import { expect, test } from "vitest";
import { meetingOf } from "../../records/lookup.ts";
import { realDossier } from "../../testing/realDossier.ts";
import { cardSummary } from "./cardSummary.ts";

function outcomeOf(id: string, dossier = realDossier) {
  const meeting = meetingOf(dossier, id);
  if (meeting === null) throw new Error(`no meeting ${id}`);
  const { main, speakers, others, open } = cardSummary(dossier, meeting);
  return {
    main: main?.statement.id ?? null,
    speakers: speakers.map(({ name }) => name),
    others: others.map(({ speakers: by, acts }) => [by.map(({ name }) => name), acts]),
    open: open.map(({ statement }) => statement.id),
  };
}

test("cardSummary takes the agreement and says who agreed, and counts the rest by who said it", () => {
  expect(outcomeOf("china")).toEqual({
    main: "further-consultations",
    speakers: ["India", "China"],
    others: [
      [
        ["India"],
        [
          { act: "proposed", count: 3 },
          { act: "raised", count: 3 },
          { act: "acknowledged", count: 1 },
          { act: "briefed", count: 1 },
        ],
      ],
      [["India", "China"], [{ act: "raised", count: 1 }]],
    ],
    open: ["briefing-details", "continued-cooperation"],
  });
});

test("cardSummary names of those who agreed to something only the meeting's own two sides", () => {
  expect(outcomeOf("tajikistan").speakers).toEqual(["India", "Tajikistan"]);
});

test("cardSummary says at which other meetings the same was stated, and not where it is open", () => {
  const meeting = meetingOf(realDossier, "tajikistan");
  const alike = meeting === null ? [] : cardSummary(realDossier, meeting).alike;
  expect(alike.map(({ name }) => name)).toEqual(["Belarus", "Kazakhstan"]);
});

test("cardSummary has nothing to tell where all is open", () => {
  const statements = realDossier.statements.map((statement) => ({
    ...statement,
    meetings: statement.meetings.map((tie) => ({ ...tie, certainty: "open" as const })),
  }));
  const { main, speakers, others, open } = outcomeOf("belarus", { ...realDossier, statements });
  expect([main, speakers, others]).toEqual([null, [], []]);
  expect(open).toHaveLength(4);
});
