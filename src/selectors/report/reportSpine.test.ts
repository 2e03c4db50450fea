import { expect, test } from "vitest";
import type { ParagraphRef } from "../../model/paragraphRef.ts";
import { REPORT, REPORT_DOSSIER } from "../../testing/reportFixture.ts";
import { reportSpine, reportStatements } from "./reportSpine.ts";

const spine = reportSpine(REPORT_DOSSIER, REPORT);
const numbers = (refs: readonly ParagraphRef[]) => refs.map(({ number }) => number);
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

test("has every paragraph of the report, in order", () => {
  expect(spine.map(({ paragraph }) => paragraph.number)).toEqual([1, 2, 3, 4, 5, 6]);
});

test("each paragraph has the statements, meetings, events and mentions that cite it", () => {
  const cited = spine.map(({ statements, meetings, events, mentions }) => [
    ids(statements.map(({ statement }) => statement)),
    ids(meetings.map(({ meeting }) => meeting)),
    ids(events),
    ids(mentions),
  ]);
  expect(cited).toEqual([
    [["weir"], ["south"], [], []],
    [[], ["east", "south"], [], ["council"]],
    [["nets"], [], [], []],
    [["weir"], [], [], []],
    [["jetty", "lamps"], ["east"], [], []],
    [["lamps"], [], ["drain"], []],
  ]);
});

test("every statement stands at every paragraph that it cites, and names its other paragraphs there", () => {
  const lamps = spine.flatMap(({ statements }) => statements.filter(({ statement }) => statement.id === "lamps"));
  expect(lamps.map(({ alsoIn }) => numbers(alsoIn))).toEqual([[6], [5]]);
});

test("a speaker whose every tie is open is open; one with a certain tie is not", () => {
  const [nets] = spine[2]!.statements;
  expect(nets!.speakers.map(({ actor, isOpen }) => [actor.id, isOpen])).toEqual([
    ["NOR", false],
    ["EAS", true],
    ["SOU", false],
  ]);
  expect(nets!.meetings.map(({ meeting, certainty }) => [meeting.id, certainty])).toEqual([
    ["east", "open"],
    ["south", "stated"],
  ]);
});

test("the focus country's words are not open as such when only it is open to whom they were said", () => {
  const [first, ...rest] = REPORT_DOSSIER.statements;
  const open = { ...first!, meetings: [{ id: "east", certainty: "open" as const }] };
  const [paragraph] = reportSpine({ ...REPORT_DOSSIER, statements: [open, ...rest] }, REPORT);
  expect(paragraph!.statements[0]!.speakers.map(({ isOpen }) => isOpen)).toEqual([false]);
  expect(paragraph!.statements[0]!.meetings.map(({ certainty }) => certainty)).toEqual(["open"]);
});

test("the notes of single meetings come before the statement's, each once", () => {
  expect(spine[2]!.statements[0]!.notes).toEqual(["Which keepers is not said.", "A note for all."]);
});

test("what cites another report only is not in this one's spine", () => {
  const other = reportSpine({ ...REPORT_DOSSIER }, { ...REPORT, id: "other" });
  expect(
    other.flatMap(({ statements, meetings, events, mentions }) => [...statements, ...meetings, ...events, ...mentions]),
  ).toEqual([]);
});

test("the statements of a report stand once each, with all their paragraphs", () => {
  const drawn = reportStatements(REPORT_DOSSIER, REPORT).map(({ statement, alsoIn }) => [
    statement.id,
    numbers(alsoIn),
  ]);
  expect(drawn).toEqual([
    ["weir", [1, 4]],
    ["nets", [3]],
    ["jetty", [5]],
    ["lamps", [5, 6]],
  ]);
});
