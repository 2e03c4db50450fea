import { lands, party, people, report, source, towns, truthful } from "./truthful.ts";

/** Three ministers at one table; nobody's meetings in particular. */
export const TRILATERAL = truthful(
  [
    report("post", [
      [
        "Oslo: The defence ministers of Norway, Sweden and Finland met here on 4 February 2020, all at one table.",
        "Where and when the three met.",
        ["dates", "names"],
      ],
      [
        "Kari Berg, Nils Lund and Aino Salo agreed to share one search aircraft.",
        "An aircraft is to be used in common.",
        ["names", "statements"],
      ],
      [
        "Nils Lund of Sweden proposed a winter exercise; what the others made of it is not known.",
        "A wish of one of them.",
        ["names", "statements"],
      ],
    ]),
  ],
  {
    focus: null,
    countries: lands({ NOR: [], SWE: [], FIN: [] }),
    people: people("Kari Berg", "Nils Lund", "Aino Salo"),
    places: towns("Oslo"),
    topics: [{ id: "rescue", label: "Rescue" }],
    meetings: [
      {
        id: "three",
        date: "2020-02-04",
        dateCertainty: "stated",
        place: "oslo",
        setting: "standalone",
        parties: [
          party("NOR", ["kari-berg", "Defence Minister"]),
          party("SWE", ["nils-lund", "Defence Minister"]),
          party("FIN", ["aino-salo", "Defence Minister"]),
        ],
        sources: [
          source(1, ["Norway", "Sweden", "Finland", "4 February 2020"]),
          source(2, ["Kari Berg", "Nils Lund", "Aino Salo"]),
        ],
      },
    ],
    statements: [
      {
        id: "aircraft",
        act: "agreed",
        by: ["NOR", "SWE", "FIN"],
        text: "They will use a plane for searches together.",
        lead: "Norway, Sweden and Finland agreed on one plane for searches.",
        topics: ["rescue"],
        meetings: [{ id: "three", certainty: "stated" }],
        sources: [source(2, ["agreed", "search aircraft"])],
      },
      {
        id: "exercise",
        act: "proposed",
        by: ["SWE"],
        text: "Sweden would like to train together in winter.",
        topics: ["rescue"],
        meetings: [{ id: "three", certainty: "stated" }],
        sources: [source(3, ["Nils Lund", "proposed", "winter exercise"])],
      },
    ],
  },
);

/** An organisation meets a country, and another of which nobody is named. */
export const ORGANISATION = truthful(
  [
    report("post", [
      [
        "Oslo: Norway's Foreign Minister Ida Moen called on the Secretary-General of the Council of Lakes, Tor Vik, at its seat in Oslo on 4 February 2020.",
        "A visit to the organisation.",
        ["dates", "names"],
      ],
      ["The Council of Lakes briefed Norway about this winter's ice.", "What the visitor was told.", ["statements"]],
      [
        "A delegation of Sweden came to the Council of Lakes on the same day, also in Oslo; its members were not named.",
        "A second meeting, of which no content is told.",
        ["dates", "names", "provenance"],
      ],
    ]),
  ],
  {
    focus: "council-of-lakes",
    countries: lands({ NOR: [], SWE: [] }),
    organisations: [
      {
        id: "council-of-lakes",
        short: "CoL",
        name: "Council of Lakes",
        aliases: [],
        seat: { name: "Oslo", lat: 59.91273, lon: 10.74609 },
      },
    ],
    people: people("Ida Moen", "Tor Vik"),
    places: towns("Oslo"),
    topics: [{ id: "ice", label: "Ice" }],
    meetings: [
      {
        id: "norway",
        date: "2020-02-04",
        dateCertainty: "stated",
        place: "oslo",
        setting: "visit",
        visitBy: "NOR",
        parties: [
          party("council-of-lakes", ["tor-vik", "Secretary-General"]),
          party("NOR", ["ida-moen", "Foreign Minister"]),
        ],
        sources: [source(1, ["Norway", "Ida Moen", "Oslo", "4 February 2020"])],
      },
      {
        id: "sweden",
        date: "2020-02-04",
        dateCertainty: "derived",
        dateBasis: "same day",
        dateNote: "The report says only that it was on the day of the other meeting.",
        place: "oslo",
        setting: "standalone",
        parties: [party("council-of-lakes"), party("SWE")],
        untold: "Who came and what about is not in the report (¶3).",
        sources: [source(3, ["Sweden", "same day", "Oslo"])],
      },
    ],
    statements: [
      {
        id: "ice",
        act: "briefed",
        by: ["council-of-lakes"],
        text: "The organisation described how thick the lakes are frozen.",
        lead: "The Council of Lakes told Norway how the ice is.",
        topics: ["ice"],
        meetings: [{ id: "norway", certainty: "stated" }],
        sources: [source(2, ["briefed", "ice"])],
      },
    ],
  },
);
