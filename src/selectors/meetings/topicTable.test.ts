import { describe, expect, test } from "vitest";
import type { Dossier } from "../../model/dossier.ts";
import { changedDossier, realDossier } from "../../testing/realDossier.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";
import { type TopicCell, topicTable } from "./topicTable.ts";

function cellOf(topic: string, code: string, dossier: Dossier = realDossier): TopicCell {
  const row = topicTable(dossier, DEFAULT_VIEW).rows.find((found) => found.topic.id === topic);
  return row!.cells.find(({ actor }) => actor.id === code)!;
}

describe("topicTable", () => {
  test.each([
    ["normal-relations", "CHN", "told", ["acknowledged"]],
    ["defence-production", "BLR", "told", ["stated"]],
    ["delimitation", "CHN", "agreed", ["agreed"]],
    ["de-escalation", "CHN", "agreed", ["agreed", "proposed"]],
    ["training", "CHN", "open", ["agreed"]],
  ])("says how %s was spoken of with %s", (topic, code, state, acts) => {
    expect(cellOf(topic, code)).toMatchObject({ state, acts });
  });

  test("names every way in which a topic was spoken of, outcomes first", () => {
    const both = changedDossier({
      "/statements/4/topics": ["normal-relations"],
      "/statements/4/meetings/0/id": "china",
    });
    expect(cellOf("normal-relations", "CHN", both).acts).toEqual(["acknowledged", "stated"]);
  });

  test("never calls a topic raised that nobody raised", () => {
    const cells = topicTable(realDossier, DEFAULT_VIEW).rows.flatMap(({ topic, cells: row }) =>
      row.map((cell) => ({ topic, cell })),
    );
    for (const { topic, cell } of cells) {
      const acts = realDossier.statements
        .filter(({ topics, meetings }) => topics.includes(topic.id) && meetings.some(({ id }) => id === cell.meeting))
        .map(({ act }) => act);
      expect(cell.acts.every((act) => acts.includes(act))).toBe(true);
      expect(cell.acts.length > 0).toBe(cell.state !== "none");
    }
  });

  test("tells what the report says of a topic, and beside it that an agreement is open", () => {
    const cell = cellOf("training", "CHN", changedDossier({ "/statements/6/topics": ["training"] }));
    expect(cell).toMatchObject({ state: "told", acts: ["acknowledged"], mayBeAgreed: true });
  });

  test("tells a topic of a whole meeting apart from one that somebody spoke of", () => {
    const whole = changedDossier({ "/meetings/1/topics": ["delimitation"] });
    const { code } = whole.countries.find(({ name }) => name === "Belarus")!;
    expect(cellOf("delimitation", code, whole)).toMatchObject({ state: "subject", acts: [], meetings: ["belarus"] });
  });

  test("never tells an open act as the word on a whole meeting's topic", () => {
    const cell = cellOf("training", "CHN", changedDossier({ "/meetings/0/topics": ["training"] }));
    expect(cell).toMatchObject({ state: "subject", acts: [], mayBeAgreed: true, openCount: 0 });
  });

  test("counts a meeting at which a topic is open altogether as open", () => {
    expect(cellOf("training", "CHN")).toMatchObject({ meetings: ["china"], openCount: 1 });
    expect(cellOf("delimitation", "CHN")).toMatchObject({ meetings: ["china"], openCount: 0 });
  });
});
