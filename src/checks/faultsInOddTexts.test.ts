import { describe } from "vitest";
import { testFaults } from "../testing/injectedFaults.ts";
import { OTHER_LANGUAGE, TWO_IN_ONE, UNUSED_PARAGRAPH } from "../testing/truthful/oddTexts.ts";
import { findingsIn } from "../testing/truthful/truthful.ts";

describe("two meetings in one paragraph:", () => {
  testFaults(
    [
      [
        "certain, and no word on why",
        { "/statements/0/meetings/0/certainBecause": undefined },
        "/statements/0/meetings/0/certainty",
        "leaves that open",
      ],
      [
        "an open reading made certain",
        { "/statements/1/meetings/0/certainty": "stated" },
        "/statements/1/meetings/0/certainty",
        "leaves that open",
      ],
      [
        "an open reading worked out",
        { "/statements/1/meetings/1/certainty": "derived" },
        "/statements/1/meetings/1/note",
        "no reading note",
      ],
      [
        "an open reading of one meeting dropped",
        { "/statements/1/meetings/1": undefined },
        "/reports/0/paragraphs/1/leavesOpen/1",
        "No statement",
      ],
      [
        "an open reading without a note",
        { "/statements/1/note": undefined },
        "/statements/1/meetings/0/note",
        "no reading note",
      ],
      [
        "a paragraph that leaves nothing open any more",
        { "/reports/0/paragraphs/1/leavesOpen": undefined },
        "/statements/1/meetings/0/certainty",
        "no paragraph cited",
      ],
      [
        "a paragraph that does not say why it is open",
        { "/reports/0/paragraphs/1/note": undefined },
        "/reports/0/paragraphs/1/note",
        "does not say why",
      ],
      [
        "an agreement carried to the other meeting",
        { "/statements/0/meetings/-": { id: "denmark", certainty: "stated" } },
        "/statements/0/by",
        "without DNK",
      ],
      [
        "an agreement moved to the other meeting",
        { "/statements/0/meetings/0/id": "denmark" },
        "/statements/0/by",
        "without DNK",
      ],
      [
        "a lead of what is open",
        { "/statements/1/lead": "Another ship was wished for." },
        "/statements/1/lead",
        "leaves it open for every meeting",
      ],
      [
        "the ministers of the two meetings swapped",
        { "/meetings/0/parties/1/people/0/person": "per-falk" },
        "/meetings/0/parties/1/people/0/person",
        "names Per Falk",
      ],
      [
        "a statement of one that names nobody",
        { "/statements/0/sources/0/terms": ["agreed", "weather ship"] },
        "/statements/0/meetings",
        "about the meeting denmark as well",
      ],
    ],
    (changes) => findingsIn(TWO_IN_ONE, changes),
  );
});

describe("paragraphs that are used for little:", () => {
  testFaults(
    [
      [
        "a line of asterisks with a use",
        { "/reports/0/paragraphs/1/uses": ["names"] },
        "/reports/0/paragraphs/1/uses/0",
        "nothing uses it so",
      ],
      [
        "a used paragraph marked as unused",
        { "/reports/0/paragraphs/2/uses": [] },
        "/reports/0/paragraphs/2/uses",
        "used for statements and not marked",
      ],
      [
        "a paragraph left out of the spine",
        { "/reports/0/paragraphs/4": undefined },
        "/reports/0/digest/each",
        "5 digests for 4 paragraphs",
      ],
      [
        "paragraphs numbered anew",
        { "/reports/0/paragraphs/2/number": 2 },
        "/reports/0/paragraphs/2/number",
        "Expected here: 3",
      ],
      [
        "a statement cited from the asterisks",
        { "/statements/0/sources/0/paragraphs/0": 2 },
        "/statements/0/sources/0/terms/0",
        "It stands in ¶3",
      ],
      [
        "a paragraph beyond the end",
        { "/statements/0/sources/0/paragraphs/0": 6 },
        "/statements/0/sources/0/paragraphs/0",
        "from 1 to 5",
      ],
      [
        "terms left out",
        { "/statements/0/sources/0/terms": [] },
        "/statements/0/sources/0/paragraphs/0",
        "None of the terms",
      ],
      [
        "a copied sentence in what is left out",
        { "/reports/0/paragraphs/2/leavesOut": "The evening ended with a concert that our critic found long." },
        "/reports/0/paragraphs/2/leavesOut",
        "copied from a report",
      ],
      [
        "digests of another text",
        { "/reports/0/digest/each/4": "0".repeat(64) },
        "/reports/0/digest/each/4",
        "npm run digests",
      ],
      ["no digests", { "/reports/0/digest": undefined }, "/reports/0/digest", "npm run digests"],
      [
        "a subject of nothing",
        { "/topics/-": { id: "concerts", label: "Concerts" } },
        "/topics/1",
        "No statement or meeting names concerts",
      ],
      ["a day printed otherwise", { "/meetings/0/date": "2020-02-14" }, "/meetings/0/date", "not the date"],
    ],
    (changes) => findingsIn(UNUSED_PARAGRAPH, changes),
  );
});

describe("a report in another language:", () => {
  testFaults(
    [
      [
        "evidence in translation",
        { "/statements/0/sources/0/terms/0": "agreed" },
        "/statements/0/sources/0/terms/0",
        "The report does not have it",
      ],
      [
        "a country that the report calls otherwise",
        { "/countries/1/aliases": ["Belgian"] },
        "/meetings/0/parties/1/actor",
        "names Belgium",
      ],
      ["a misspelt minister", { "/people/1/name": "Anna Maes" }, "/people/1/name", "stands nowhere"],
      [
        "ministers swapped",
        { "/meetings/0/parties/1/people/0/person": "luc-weber" },
        "/meetings/0/parties/1/people/0/person",
        "speaks for BEL here and for LUX",
      ],
      [
        "a wrong paragraph of a mention",
        { "/mentions/0/sources/0/paragraphs/0": 1 },
        "/mentions/0/sources/0/terms/0",
        "It stands in ¶2",
      ],
      [
        "a mention of who met",
        { "/mentions/0/country": "BEL", "/mentions/0/name": "Belgium" },
        "/mentions/0/country",
        "was a party to a meeting",
      ],
      ["a purchase of one", { "/statements/0/by": ["LUX"] }, "/statements/0/by", "without BEL"],
      ["a day after the report", { "/meetings/0/date": "2020-02-14" }, "/meetings/0/date", "is after 2020-02-06"],
      [
        "north and east exchanged",
        { "/places/0/lat": 6.13, "/places/0/lon": 49.61 },
        "/places/0",
        "km outside of Luxembourg",
      ],
      [
        "another town's clock",
        { "/places/0/timeZone": "Europe/London" },
        "/places/0/timeZone",
        "not the time that is kept",
      ],
      [
        "a loaded word in translation",
        { "/statements/0/note": "A historic purchase." },
        "/statements/0/note",
        "historic",
      ],
    ],
    (changes) => findingsIn(OTHER_LANGUAGE, changes),
  );
});
