import { expect, test } from "vitest";
import { REPORT, REPORT_DOSSIER, REPORT_TEXT } from "../../testing/reportFixture.ts";
import { compareCopy } from "./reportCopy.ts";
import { statementPassages } from "./reportPassages.ts";

function passagesFor(text: string, statement: string) {
  const comparison = compareCopy(REPORT_DOSSIER, REPORT, text);
  if (comparison.kind === "refused") throw new Error(comparison.because);
  const found = statementPassages(REPORT_DOSSIER, REPORT, comparison).find(
    ({ drawn }) => drawn.statement.id === statement,
  );
  if (!found) throw new Error(`no statement ${statement}`);
  return found;
}

const COPY = REPORT_TEXT.join("\n\n");

test("a statement stands beside every passage that it cites, with its own terms marked", () => {
  const { passages, absent } = passagesFor(COPY, "lamps");
  expect(passages.map(({ number }) => number)).toEqual([5, 6]);
  const marked = passages.map(({ stretches }) => stretches?.filter(({ isTerm }) => isTerm).map(({ text }) => text));
  expect(marked).toEqual([["lamps"], ["meet again", "lamps"]]);
  expect(absent).toEqual([]);
});

test("a passage that the copy lacks is null, and its terms are absent", () => {
  const { passages, absent } = passagesFor(REPORT_TEXT.slice(1).join("\n\n"), "weir");
  expect(passages.map(({ number, stretches }) => [number, stretches === null])).toEqual([
    [1, true],
    [4, false],
  ]);
  expect(absent).toEqual(["broken weir"]);
});

test("a term cited from two paragraphs is absent only when neither passage has it", () => {
  expect(passagesFor(COPY.replace("its lamps", "its bulbs"), "lamps").absent).toEqual([]);
  expect(passagesFor(COPY.replaceAll("lamps", "bulbs"), "lamps").absent).toEqual(["lamps"]);
});

test("every statement of the report is there, in the dossier's order", () => {
  const comparison = compareCopy(REPORT_DOSSIER, REPORT, COPY);
  if (comparison.kind === "refused") throw new Error(comparison.because);
  const ids = statementPassages(REPORT_DOSSIER, REPORT, comparison).map(({ drawn }) => drawn.statement.id);
  expect(ids).toEqual(["weir", "nets", "jetty", "lamps"]);
});
