import { lands, party, people, report, source, towns, truthful } from "./truthful.ts";

/** A text without a dateline: one meeting was “today”, the other “the day before”. */
export const NO_DATELINE = truthful(
  [
    report(
      "post",
      [
        [
          "Defence Minister Kari Berg received Sweden's Nils Lund, the minister of the same department there, in Oslo today.",
          "Who was received, and where.",
          ["dates", "names"],
        ],
        ["Berg and Lund signed a memorandum on sea rescue.", "A paper on rescue.", ["statements"]],
        [
          "The day before, Berg had met Finland's Defence Minister Aino Salo in Helsinki.",
          "A meeting in another town.",
          ["dates", "names"],
        ],
        ["Salo asked for a common radio channel.", "A wish for radio.", ["statements"]],
        ["Norway will answer within a month.", "When an answer is to come.", []],
      ],
      { dateline: null, published: "2020-02-07", accountOf: "NOR" },
    ),
  ],
  {
    focus: "NOR",
    countries: lands({ NOR: [], SWE: [], FIN: [] }),
    people: people("Kari Berg", "Nils Lund", "Aino Salo"),
    places: towns("Oslo", "Helsinki"),
    topics: [{ id: "rescue", label: "Rescue" }],
    meetings: [
      {
        id: "sweden",
        date: "2020-02-07",
        dateCertainty: "derived",
        dateBasis: "today",
        dateNote: "“Today” is the day of the report.",
        place: "oslo",
        setting: "visit",
        visitBy: "SWE",
        parties: [party("NOR", ["kari-berg", "Defence Minister"]), party("SWE", ["nils-lund", null])],
        sources: [source(1, ["Sweden", "Nils Lund", "Oslo", "today"])],
      },
      {
        id: "finland",
        date: "2020-02-06",
        dateCertainty: "derived",
        dateBasis: "day before",
        dateNote: "It was a day earlier than the meeting in Oslo.",
        place: "helsinki",
        setting: "visit",
        visitBy: "NOR",
        parties: [party("NOR", ["kari-berg", "Defence Minister"]), party("FIN", ["aino-salo", "Defence Minister"])],
        sources: [source(3, ["Finland", "Aino Salo", "Helsinki", "day before"])],
      },
    ],
    statements: [
      {
        id: "memorandum",
        act: "agreed",
        by: ["NOR", "SWE"],
        text: "They put down in writing how to help people at sea.",
        lead: "Norway and Sweden signed a paper on rescue at sea.",
        topics: ["rescue"],
        meetings: [{ id: "sweden", certainty: "stated" }],
        sources: [source(2, ["signed", "memorandum", "sea rescue"])],
      },
      {
        id: "radio",
        act: "raised",
        by: ["FIN"],
        accountOf: "NOR",
        text: "Finland wants one frequency for all.",
        lead: "Finland asked for one radio frequency.",
        topics: ["rescue"],
        meetings: [{ id: "finland", certainty: "stated" }],
        sources: [source(4, ["Salo", "radio channel"])],
      },
    ],
  },
);

const NORWAY_SAYS = report(
  "norway",
  [
    [
      "Oslo: Minister of Defence Kari Berg met Sweden's Nils Lund here on 4 February 2020 and agreed on joint patrols.",
      "Norway's account: the day, and patrols.",
      ["dates", "names", "statements"],
    ],
  ],
  { kind: "official", accountOf: "NOR" },
);

const SWEDEN_SAYS = report(
  "sweden",
  [
    [
      "Stockholm: On 5 February 2020 Nils Lund met Norway's Kari Berg in Oslo.",
      "Sweden's account of the day.",
      ["dates", "names"],
    ],
    ["Joint patrols were a subject.", "Sweden's account of the patrols.", ["statements"]],
  ],
  { kind: "official", accountOf: "SWE", dateline: "Stockholm" },
);

/** Two sides tell of one meeting, on different days and with different results. */
export const DISPUTED_DATE = truthful([NORWAY_SAYS, SWEDEN_SAYS], {
  focus: "NOR",
  countries: lands({ NOR: [], SWE: [] }),
  people: people("Kari Berg", "Nils Lund"),
  places: towns("Oslo"),
  topics: [{ id: "patrols", label: "Patrols" }],
  meetings: [
    {
      id: "sweden",
      date: "[2020-02-04,2020-02-05]",
      dateCertainty: "open",
      dateNote: "Each side gives another day.",
      place: "oslo",
      setting: "standalone",
      parties: [party("NOR", ["kari-berg", "Minister of Defence"]), party("SWE", ["nils-lund", null])],
      readouts: [
        {
          of: "SWE",
          date: "2020-02-06",
          gist: "Patrols were spoken of.",
          sources: [source(2, ["patrols"], "sweden")],
        },
      ],
      sources: [
        source(1, ["Sweden", "Nils Lund", "4 February 2020"], "norway"),
        source(1, ["Norway", "Kari Berg", "Oslo", "5 February 2020"], "sweden"),
      ],
    },
  ],
  statements: [
    {
      id: "patrols",
      act: "agreed",
      by: ["NOR", "SWE"],
      accountOf: "NOR",
      text: "They will go on patrol together.",
      lead: "Norway and Sweden agreed to patrol together, by Norway’s account.",
      topics: ["patrols"],
      meetings: [{ id: "sweden", certainty: "stated" }],
      sources: [source(1, ["agreed", "joint patrols"], "norway")],
    },
  ],
  discrepancies: [
    {
      id: "day",
      meetings: ["sweden"],
      about: "date",
      what: "On which day it was.",
      versions: [
        { says: "4 February 2020", accountOf: "NOR", sources: [source(1, ["4 February 2020"], "norway")] },
        { says: "5 February 2020", accountOf: "SWE", sources: [source(1, ["5 February 2020"], "sweden")] },
      ],
    },
    {
      id: "result",
      meetings: ["sweden"],
      about: "agreement",
      what: "Whether anything was agreed.",
      versions: [
        { says: "Patrols were agreed.", accountOf: "NOR", sources: [source(1, ["agreed"], "norway")] },
        { says: "They were spoken of.", accountOf: "SWE", sources: [source(2, ["a subject"], "sweden")] },
      ],
    },
  ],
});
