import { describe } from "vitest";
import { testFaults } from "../testing/injectedFaults.ts";
import { ORGANISATION, TRILATERAL } from "../testing/truthful/severalSides.ts";
import { findingsIn, party } from "../testing/truthful/truthful.ts";

describe("three sides at one table:", () => {
  testFaults(
    [
      [
        "a side twice",
        { "/meetings/0/parties/2": party("SWE") },
        "/meetings/0/parties/2/actor",
        "SWE is a party twice",
      ],
      ["a side left out", { "/meetings/0/parties/2": undefined }, "/statements/0/by/2", "FIN was party to none"],
      ["only one side", { "/meetings/0/parties": [party("NOR")] }, "/meetings/0/parties", "at least two parties"],
      [
        "a wrong side",
        { "/meetings/0/parties/2/actor": "DNK" },
        "/meetings/0/parties/2/actor",
        "a country or organisation",
      ],
      [
        "two ministers swapped",
        {
          "/meetings/0/parties/0/people/0/person": "nils-lund",
          "/meetings/0/parties/1/people/0/person": "nils-lund",
        },
        "/meetings/0/parties/1/people/0/person",
        "speaks for SWE here and for NOR",
      ],
      ["a minister left out", { "/meetings/0/parties/2/people": [] }, "/people/2", "No party names aino-salo"],
      [
        "an office that nobody has",
        { "/meetings/0/parties/0/people/0/office": "Foreign Minister" },
        "/meetings/0/parties/0/people/0/office",
        "stands nowhere",
      ],
      [
        "a rank that is not printed",
        { "/meetings/0/parties/0/people/0/rank": "General" },
        "/meetings/0/parties/0/people/0/rank",
        "the report prints none",
      ],
      [
        "an agreement of one",
        { "/statements/0/by": ["NOR"] },
        "/statements/0/by",
        "agreed at the meeting three without",
      ],
      ["a wish of all three", { "/statements/1/by": ["SWE", "NOR"] }, "/statements/1/by/1", "names NOR"],
      [
        "a wish taken for an agreement",
        { "/statements/1/act": "agreed" },
        "/statements/1/act",
        "No cited term says agreed",
      ],
      [
        "a lead that leaves a side out",
        { "/statements/0/lead": "Norway and Sweden agreed on one plane." },
        "/statements/0/lead",
        "does not name Finland",
      ],
      ["no lead at all", { "/statements/0/lead": undefined }, "/meetings/0", "would not tell of it"],
      [
        "a focus that met nobody",
        { "/focus": "FIN", "/meetings/0/parties/2": undefined },
        "/focus",
        "is a party to none",
      ],
      ["a focus that is not first", { "/focus": "FIN" }, "/countries/0/code", "the focus is FIN"],
      ["a minister misspelt", { "/people/2/name": "Aino Sallo" }, "/people/2/name", "stands nowhere"],
    ],
    (changes) => findingsIn(TRILATERAL, changes),
  );
});

describe("an organisation as a party:", () => {
  testFaults(
    [
      ["an organisation that is not listed", { "/organisations": [] }, "/focus", "country or organisation"],
      [
        "another organisation's id",
        { "/meetings/0/parties/0/actor": "council" },
        "/meetings/0/parties/0/actor",
        "country or organisation",
      ],
      [
        "an organisation among the countries",
        { "/countries/0/code": "council-of-lakes" },
        "/countries/0/code",
        "alpha-3",
      ],
      [
        "an organisation without a seat",
        { "/organisations/0/seat": undefined },
        "/organisations/0/seat",
        "Expected here",
      ],
      [
        "an organisation that met nobody",
        {
          "/organisations/-": {
            id: "eu",
            short: "EU",
            name: "European Union",
            seat: { name: "Brussels", lat: 50.8, lon: 4.3 },
          },
        },
        "/organisations/1",
        "names eu",
      ],
      [
        "an organisation that the report calls otherwise",
        { "/organisations/0/name": "League of Ponds", "/organisations/0/short": "LP" },
        "/organisations/0/name",
        "stands nowhere",
      ],
      [
        "an organisation twice",
        { "/meetings/1/parties/1/actor": "council-of-lakes" },
        "/meetings/1/parties/1/actor",
        "is a party twice",
      ],
      [
        "the secretary-general on the other side",
        { "/meetings/0/parties/1/people/0/person": "tor-vik" },
        "/meetings/0/parties/1/people/0/person",
        "listed twice in one meeting",
      ],
      [
        "a delegation of another country",
        { "/meetings/1/parties/1/actor": "NOR" },
        "/meetings/1/parties/1/actor",
        "names Norway",
      ],
      ["a visit by who was not there", { "/meetings/0/visitBy": "SWE" }, "/meetings/0/visitBy", "SWE is no party"],
      [
        "a briefing by the visitor",
        { "/statements/0/by": ["NOR"], "/statements/0/sources/0/terms": ["briefed", "ice"] },
        "/statements/0/by/0",
        "names NOR",
      ],
      [
        "a briefing carried to the other meeting",
        { "/statements/0/meetings/0/id": "sweden" },
        "/statements/0/meetings/0/id",
        "not about the meeting sweden",
      ],
      ["a silence that is not told", { "/meetings/1/untold": undefined }, "/meetings/1", "nothing else tells"],
      [
        "a day that nothing else has",
        { "/meetings/1/date": "2020-02-05" },
        "/meetings/1/date",
        "Nothing among the cited terms",
      ],
    ],
    (changes) => findingsIn(ORGANISATION, changes),
  );
});
