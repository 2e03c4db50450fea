import { describe } from "vitest";
import { testFaults } from "../testing/injectedFaults.ts";
import { DISPUTED_DATE, NO_DATELINE } from "../testing/truthful/oddDates.ts";
import { findingsIn } from "../testing/truthful/truthful.ts";

describe("“today” and “the day before”:", () => {
  testFaults(
    [
      [
        "“today” taken for the day before",
        { "/meetings/0/date": "2020-02-06" },
        "/meetings/0/date",
        "counted from the day of the report",
      ],
      [
        "“the day before” taken for today",
        { "/meetings/1/date": "2020-02-07" },
        "/meetings/1/date",
        "Nothing among the cited terms",
      ],
      [
        "the report's day one off",
        { "/reports/0/published": "2020-02-08" },
        "/meetings/0/date",
        "counted from the day of the report",
      ],
      [
        "a meeting after its report",
        { "/reports/0/published": "2020-02-05" },
        "/meetings/0/date",
        "is after 2020-02-05",
      ],
      [
        "“today” sold as printed",
        { "/meetings/0/dateCertainty": "stated", "/meetings/0/dateBasis": undefined },
        "/meetings/0/dateCertainty",
        "do not print it in full",
      ],
      [
        "one day marked open",
        { "/meetings/0/dateCertainty": "open", "/meetings/0/dateBasis": undefined },
        "/meetings/0/dateCertainty",
        "is one date",
      ],
      [
        "the word for the day not cited",
        { "/meetings/0/sources/0/terms/3": undefined },
        "/meetings/0/date",
        "Nothing among the cited terms",
      ],
      ["a venue of the other meeting", { "/meetings/1/place": "oslo" }, "/meetings/1/place", "names Oslo"],
      [
        "a visitor's minister at the other meeting",
        { "/meetings/0/parties/1/people/0/person": "aino-salo" },
        "/meetings/0/parties/1/people/0/person",
        "names Aino Salo",
      ],
      ["an invented dateline", { "/reports/0/dateline": "Bergen" }, "/reports/0/dateline", "stands nowhere"],
      ["a signature of one", { "/statements/0/by": ["NOR"] }, "/statements/0/by", "without SWE"],
      [
        "a statement of the other meeting",
        { "/statements/1/meetings/0/id": "sweden" },
        "/statements/1/meetings/0/id",
        "not about the meeting sweden",
      ],
      [
        "an account of who is not listed",
        { "/statements/1/accountOf": "DNK" },
        "/statements/1/accountOf",
        "country or organisation",
      ],
    ],
    (changes) => findingsIn(NO_DATELINE, changes),
  );
});

describe("two accounts of one meeting:", () => {
  testFaults(
    [
      [
        "one of the two days chosen and sold as stated",
        { "/meetings/0/date": "2020-02-03", "/meetings/0/dateCertainty": "stated" },
        "/meetings/0/date",
        "not the date",
      ],
      [
        "a choice of days sold as stated",
        { "/meetings/0/dateCertainty": "stated" },
        "/meetings/0/dateCertainty",
        "leaves a choice",
      ],
      [
        "a third day in the choice",
        { "/meetings/0/date": "[2020-02-01,2020-02-05]" },
        "/meetings/0/date",
        "the date of nothing else",
      ],
      ["days out of order", { "/meetings/0/date": "[2020-02-05,2020-02-04]" }, "/meetings/0/date", "in order"],
      ["no word on the two days", { "/meetings/0/dateNote": undefined }, "/meetings/0/dateNote", "nothing says how"],
      [
        "a version cited from the other account",
        { "/discrepancies/0/versions/0/sources/0/report": "sweden" },
        "/discrepancies/0/versions/0/sources/0/terms/0",
        "does not stand in ¶1",
      ],
      [
        "a version of a side that there is not",
        { "/discrepancies/0/versions/1/accountOf": "FIN" },
        "/discrepancies/0/versions/1/accountOf",
        "country or organisation",
      ],
      [
        "a discrepancy of no meeting",
        { "/discrepancies/0/meetings/0": "finland" },
        "/discrepancies/0/meetings/0",
        "the id of a meeting",
      ],
      [
        "a discrepancy without a version",
        { "/discrepancies/1/versions": [] },
        "/discrepancies/1/versions",
        "at least one version",
      ],
      [
        "a discrepancy about nothing known",
        { "/discrepancies/0/about": "day" },
        "/discrepancies/0/about",
        "Expected here",
      ],
      [
        "a readout of who was not there",
        {
          "/countries/-": { code: "FIN", alpha2: "FI", name: "Finland", anchor: { lat: 63, lon: 26 } },
          "/meetings/0/readouts/0/of": "FIN",
        },
        "/meetings/0/readouts/0/of",
        "FIN is no party",
      ],
      [
        "a readout cited from the other account",
        { "/meetings/0/readouts/0/sources/0": { report: "norway", paragraphs: [1], terms: ["a subject"] } },
        "/meetings/0/readouts/0/sources/0/terms/0",
        "does not stand in ¶1",
      ],
      [
        "a readout's paragraph beyond the end",
        { "/meetings/0/readouts/0/sources/0/paragraphs/0": 3 },
        "/meetings/0/readouts/0/sources/0/paragraphs/0",
        "a paragraph from 1 to 2",
      ],
      [
        "a report's account of who is not listed",
        { "/reports/1/accountOf": "FIN" },
        "/reports/1/accountOf",
        "country or organisation",
      ],
      ["two discrepancies of one id", { "/discrepancies/1/id": "day" }, "/discrepancies/1/id", "id used once"],
    ],
    (changes) => findingsIn(DISPUTED_DATE, changes),
  );
});
