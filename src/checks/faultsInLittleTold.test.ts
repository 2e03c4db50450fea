import { describe } from "vitest";
import { testFaults } from "../testing/injectedFaults.ts";
import { PHONE_CALL, SILENT, UNKNOWN_VENUE } from "../testing/truthful/littleTold.ts";
import { findingsIn, source } from "../testing/truthful/truthful.ts";

describe("a call of which nothing is told:", () => {
  const told = {
    id: "told",
    act: "reported",
    by: [],
    text: "They spoke of fish.",
    topics: [],
    meetings: [{ id: "iceland", certainty: "stated" }],
    sources: [source(1, ["Iceland"])],
  };
  testFaults(
    [
      ["untold, and told by a statement", { "/statements/-": told }, "/meetings/0/untold", "tells of it"],
      [
        "untold, and told by a summary",
        { "/meetings/0/summary": "They spoke of fish." },
        "/meetings/0/untold",
        "tells of it",
      ],
      ["neither told nor untold", { "/meetings/0/untold": undefined }, "/meetings/0", "nothing else tells"],
      [
        "a call on who was not there",
        { "/people/-": { id: "eva-lind", name: "Eva Lind", aliases: [] }, "/meetings/0/calledOn": "eva-lind" },
        "/meetings/0/calledOn",
        "spoke for none",
      ],
      ["a call on nobody known", { "/meetings/0/calledOn": "jon" }, "/meetings/0/calledOn", "the id of a person"],
      [
        "a silence without its paragraph",
        { "/meetings/0/untold": "Nobody says." },
        "/reports/0/paragraphs/1/uses/0",
        "marked as used for provenance",
      ],
      ["a paragraph that there is not", { "/meetings/0/untold": "Both are silent (¶5)." }, "/meetings/0/untold", "¶5"],
      [
        "a visit by the host's guest's guest",
        { "/meetings/0/visitBy": "FIN" },
        "/meetings/0/visitBy",
        "country or organisation",
      ],
      [
        "the host's office on the visitor",
        { "/meetings/0/parties/0/people/0/office": "King" },
        "/meetings/0/parties/0/people/0/office",
        "stands nowhere",
      ],
      ["a moved venue", { "/places/0/lat": 59.91, "/places/0/lon": 10.75 }, "/places/0", "km outside of Iceland"],
    ],
    (changes) => findingsIn(SILENT, changes),
  );
});

describe("a phone call:", () => {
  testFaults(
    [
      [
        "a kind of contact that there is not",
        { "/meetings/0/contact": "letter" },
        "/meetings/0/contact",
        "Expected here",
      ],
      ["a weekday that is another", { "/meetings/0/date": "2020-02-05" }, "/meetings/0/date", "not the date"],
      ["a weekday of the week before", { "/meetings/0/date": "2020-01-28" }, "/meetings/0/date", "not in the week"],
      [
        "a worked-out day sold as printed",
        { "/meetings/0/dateCertainty": "stated", "/meetings/0/dateBasis": undefined },
        "/meetings/0/dateCertainty",
        "do not print it in full",
      ],
      [
        "a basis that is not cited",
        { "/meetings/0/dateBasis": "Monday" },
        "/meetings/0/dateBasis",
        "not among the terms",
      ],
      [
        "no word on how the day is known",
        { "/meetings/0/dateNote": undefined },
        "/meetings/0/dateNote",
        "nothing says how",
      ],
      [
        "the two sides of an acknowledgement swapped",
        { "/statements/0/by/0": "FIN" },
        "/statements/0/by/0",
        "names FIN",
      ],
      [
        "a statement made an acknowledgement",
        { "/statements/0/act": "acknowledged" },
        "/statements/0/act",
        "No cited term says acknowledged",
      ],
      [
        "a caller of another country",
        { "/meetings/0/parties/1/people/0/person": "mia-holm" },
        "/meetings/0/parties/1/people/0/person",
        "speaks for FIN here and for DNK",
      ],
      [
        "what the report calls the country, left out",
        { "/countries/1/aliases": [] },
        "/meetings/0/parties/1/actor",
        "among the aliases",
      ],
      [
        "a counterpart not cited",
        { "/meetings/0/sources/0/terms": ["Finnish", "Tuesday"] },
        "/meetings/0/parties/1/people/0/person",
        "names Eero Laine",
      ],
    ],
    (changes) => findingsIn(PHONE_CALL, changes),
  );
});

describe("neither day nor place:", () => {
  testFaults(
    [
      [
        "no date, and sold as stated",
        { "/meetings/0/dateCertainty": "stated" },
        "/meetings/0/dateCertainty",
        "that is not said",
      ],
      ["no date, and no word on it", { "/meetings/0/dateNote": undefined }, "/meetings/0/dateNote", "that is not said"],
      [
        "paragraphs of a text that nobody saw",
        { "/reports/1/paragraphs": [{ number: 1, gist: "A guess.", uses: [] }] },
        "/reports/1/paragraphs",
        "was not seen",
      ],
      [
        "a text that was seen, without a paragraph",
        { "/reports/1/textSeen": "part" },
        "/reports/1/paragraphs",
        "its text was seen",
      ],
      [
        "a paragraph cited of a text that nobody saw",
        { "/meetings/0/sources/1": { report: "address", paragraphs: [1] } },
        "/meetings/0/sources/1/paragraphs/0",
        "Found 1",
      ],
      [
        "a read report cited as a whole",
        { "/meetings/0/sources/0": { report: "post" } },
        "/meetings/0/sources/0/paragraphs",
        "whose text was seen",
      ],
      [
        "an address that is cited for nothing",
        { "/meetings/0/sources/1": undefined },
        "/reports/1",
        "No source names address",
      ],
      ["an address that is none", { "/reports/1/url": "the archive" }, "/reports/1/url", "web address"],
      ["a statement put into the other's mouth", { "/statements/0/by/0": "EST" }, "/statements/0/by/0", "names EST"],
      [
        "nobody said it, and it is not merely reported",
        { "/statements/0/by": [] },
        "/statements/0/by",
        "act is “reported”",
      ],
      ["a venue that is not listed", { "/meetings/0/place": "tallinn" }, "/meetings/0/place", "the id of a place"],
    ],
    (changes) => findingsIn(UNKNOWN_VENUE, changes),
  );
});
