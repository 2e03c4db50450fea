import { expect, test } from "vitest";
import { parseDay } from "../model/day.ts";
import { exportContext } from "../testing/exportFixture.ts";
import { realDossier } from "../testing/realDossier.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import { statementCitation } from "./statementCitation.ts";

const context = exportContext(realDossier, DEFAULT_VIEW);
const china = realDossier.meetings.find(({ id }) => id === "china");

/** The citation of the statement with these words. */
function citationOf(words: string): string | null {
  const found = realDossier.statements.find(({ text }) => text.includes(words));
  return china && found ? statementCitation(realDossier, china, found.id, context, parseDay("2025-07-03")) : null;
}

test("statementCitation has act, speakers, words, report, paragraph, meeting, edition, link and day of access", () => {
  expect(citationOf("To go on consulting at several levels")).toMatch(
    /^Agreed: India, China: To go on consulting .* delimitation\. \[IANS, 27 Jun 2025, ¶11\]\. In: India and China: bilateral meeting in Qingdao, 26 Jun 2025\. Sidelines, edition 0123456789ab, 1 Jul 2025\. https:\/\/example\.org\/talks\/qingdao-2025\/china\/#statement-[a-z0-9-]+ \(accessed 3 Jul 2025\)\.$/,
  );
});

test("statementCitation says what the report leaves open, and why", () => {
  expect(citationOf("To keep working together")).toMatch(
    /^Agreed, open \(.*\): India, China: .*Reading note: ¶3 says only/,
  );
});

test("statementCitation gives nothing for a statement that was not made there", () => {
  const other = realDossier.statements.find(({ meetings }) => !meetings.some(({ id }) => id === "china"));
  expect(china && other && statementCitation(realDossier, china, other.id, context, null)).toBeNull();
});
