import { describe, expect, test } from "vitest";
import { PHONE_CALL, SILENT, UNKNOWN_VENUE } from "../testing/truthful/littleTold.ts";
import { DISPUTED_DATE, NO_DATELINE } from "../testing/truthful/oddDates.ts";
import { OTHER_LANGUAGE, TWO_IN_ONE, UNUSED_PARAGRAPH } from "../testing/truthful/oddTexts.ts";
import { ORGANISATION, TRILATERAL } from "../testing/truthful/severalSides.ts";
import { findingsIn } from "../testing/truthful/truthful.ts";

describe("a truthful dossier has no finding, with the texts of its reports at hand and without:", () => {
  test.each([
    ["three sides at one table", TRILATERAL],
    ["a call of whose content nothing is told", SILENT],
    ["a phone call", PHONE_CALL],
    ["a text without a dateline, “today” and “the day before”", NO_DATELINE],
    ["two meetings in one paragraph, each with its own certainty", TWO_IN_ONE],
    ["a paragraph used for nothing, and one used in part", UNUSED_PARAGRAPH],
    ["an organisation as a party, and as the focus", ORGANISATION],
    ["two accounts of one meeting with different days", DISPUTED_DATE],
    ["neither day nor place, and a report known by its address only", UNKNOWN_VENUE],
    ["a report in another language", OTHER_LANGUAGE],
  ])("%s", (_name, fixture) => {
    expect(findingsIn(fixture)).toEqual([]);
    expect(findingsIn({ ...fixture, texts: new Map() })).toEqual([]);
  });
});
