import { describe, expect, test } from "vitest";
import type { JsonChanges } from "../testing/changedJson.ts";
import { NO_DATELINE } from "../testing/truthful/oddDates.ts";
import { OTHER_LANGUAGE } from "../testing/truthful/oddTexts.ts";
import { ORGANISATION, TRILATERAL } from "../testing/truthful/severalSides.ts";
import { findingsIn, lands, party, type Truthful } from "../testing/truthful/truthful.ts";

const withoutTexts = (fixture: Truthful): Truthful => ({ ...fixture, texts: new Map() });

/** Denmark and Iceland at the table of the three, by a report that would say so. */
const FIVE: JsonChanges = {
  "/countries": lands({ NOR: [], SWE: [], FIN: [], DNK: [], ISL: [] }),
  "/meetings/0/parties/3": party("DNK"),
  "/meetings/0/parties/4": party("ISL"),
  "/meetings/0/sources/0/terms/-": "Denmark",
  "/meetings/0/sources/1/terms/-": "Iceland",
  "/statements/0/by": ["NOR", "SWE", "FIN", "DNK", "ISL"],
};

const EUROPE = { id: "eu", short: "EU", name: "European Union", seat: { name: "Brussels", lat: 50.85, lon: 4.35 } };

describe("a truthful author has a way where", () => {
  test.each<[string, Truthful, JsonChanges]>([
    [
      "a lead speaks of a country that met others",
      NO_DATELINE,
      {
        "/statements/0/text": "They put down in writing how to help at sea off Finland.",
        "/statements/0/lead": "Norway and Sweden signed a paper on rescue off Finland.",
      },
    ],
    [
      "more have agreed than a lead has room for",
      withoutTexts(TRILATERAL),
      { ...FIVE, "/statements/0/lead": "All five agreed on one plane for searches." },
    ],
    [
      "“today” may be the next day already at a venue far to the east",
      NO_DATELINE,
      { "/meetings/0/date": "2020-02-07/2020-02-08", "/meetings/0/dateCertainty": "open" },
    ],
    ["a body only gives an account", ORGANISATION, { "/organisations/-": EUROPE, "/reports/0/accountOf": "eu" }],
    [
      "a venue is known otherwise than from the report",
      NO_DATELINE,
      {
        "/meetings/0/sources/0/terms/2": undefined,
        "/meetings/0/placeNote": "The ministry receives visitors in Oslo.",
      },
    ],
    [
      "a report's own title stands in its text",
      OTHER_LANGUAGE,
      { "/reports/0/title": "Les deux ministres ont convenu d'un achat commun, dont l'OTAN a été informée" },
    ],
    [
      "an office has a word that would take a side elsewhere",
      withoutTexts(TRILATERAL),
      { "/meetings/0/parties/0/people/0/office": "Minister for Victims of Terror Attacks" },
    ],
  ])("%s", (_name, fixture, changes) => {
    expect(findingsIn(fixture, changes)).toEqual([]);
  });
});
