import { lands, party, people, report, source, towns, truthful } from "./truthful.ts";

/** One paragraph that says one thing of one meeting for certain, and another of either of two. */
export const TWO_IN_ONE = truthful(
  [
    report(
      "post",
      [
        [
          "Stockholm: Sweden's Minister Nils Lund met Norway's Minister Kari Berg and, after her, Denmark's Minister Per Falk on Monday.",
          "Whom the host met, one after the other.",
          ["dates", "names"],
        ],
        [
          "Kari Berg agreed with him to share a weather ship, and a minister proposed a second one.",
          "A ship is agreed, another is wished for.",
          ["names", "statements"],
          {
            note: "Which of the three wished for the second ship is not said.",
            leavesOpen: ["norway", "denmark"],
          },
        ],
      ],
      { dateline: "Stockholm", published: "2020-02-05" },
    ),
  ],
  {
    focus: "SWE",
    countries: lands({ SWE: [], NOR: [], DNK: [] }),
    people: people("Nils Lund", "Kari Berg", "Per Falk"),
    places: towns("Stockholm"),
    topics: [{ id: "weather", label: "Weather" }],
    meetings: [
      {
        id: "norway",
        date: "2020-02-03",
        dateCertainty: "derived",
        dateBasis: "Monday",
        dateNote: "The last one before the report.",
        place: "stockholm",
        setting: "standalone",
        parties: [party("SWE", ["nils-lund", "Minister"]), party("NOR", ["kari-berg", "Minister"])],
        sources: [source(1, ["Norway", "Kari Berg", "Monday"])],
      },
      {
        id: "denmark",
        date: "2020-02-03",
        dateCertainty: "derived",
        dateBasis: "Monday",
        dateNote: "The last one before the report.",
        place: "stockholm",
        setting: "standalone",
        parties: [party("SWE", ["nils-lund", "Minister"]), party("DNK", ["per-falk", "Minister"])],
        sources: [source(1, ["Denmark", "Per Falk", "Monday"])],
      },
    ],
    statements: [
      {
        id: "ship",
        act: "agreed",
        by: ["SWE", "NOR"],
        text: "One ship will watch the weather for both.",
        lead: "Sweden and Norway agreed on one ship for the weather.",
        topics: ["weather"],
        meetings: [{ id: "norway", certainty: "stated", certainBecause: "Here the paragraph names her." }],
        sources: [source(2, ["Kari Berg", "agreed", "weather ship"])],
      },
      {
        id: "second-ship",
        act: "reported",
        by: [],
        text: "Somebody would like another ship.",
        topics: ["weather"],
        meetings: [
          { id: "norway", certainty: "open" },
          { id: "denmark", certainty: "open" },
        ],
        note: "The speaker may be any of the three.",
        sources: [source(2, ["second one"])],
      },
    ],
  },
);

/** A text with a paragraph that is used for nothing, one used in part, and a line that is printed twice. */
export const UNUSED_PARAGRAPH = truthful(
  [
    report(
      "post",
      [
        [
          "Helsinki: Finland's Prime Minister Eero Laine received Estonia's Prime Minister Liis Tamm on 4 February 2020.",
          "Who was received, and when.",
          ["dates", "names"],
        ],
        ["* * *", "A line of asterisks.", []],
        [
          "The two decided on a ferry for trucks, and the evening ended with a concert that our critic found long.",
          "A ferry, and a concert.",
          ["statements"],
          { leavesOut: "What is said of the concert." },
        ],
        ["* * *", "A line of asterisks.", []],
        ["In other news, snow is coming from the north.", "The weather; nothing of it belongs here.", []],
      ],
      { dateline: "Helsinki" },
    ),
  ],
  {
    focus: "FIN",
    countries: lands({ FIN: [], EST: [] }),
    people: people("Eero Laine", "Liis Tamm"),
    places: towns("Helsinki"),
    topics: [{ id: "ferries", label: "Ferries" }],
    meetings: [
      {
        id: "estonia",
        date: "2020-02-04",
        dateCertainty: "stated",
        place: "helsinki",
        setting: "visit",
        visitBy: "EST",
        parties: [party("FIN", ["eero-laine", "Prime Minister"]), party("EST", ["liis-tamm", "Prime Minister"])],
        sources: [source(1, ["Estonia", "Liis Tamm", "4 February 2020"])],
      },
    ],
    statements: [
      {
        id: "ferry",
        act: "agreed",
        by: ["FIN", "EST"],
        text: "Lorries get a boat of their own.",
        lead: "Finland and Estonia settled on a boat for lorries.",
        topics: ["ferries"],
        meetings: [{ id: "estonia", certainty: "stated" }],
        sources: [source(3, ["decided", "ferry"])],
      },
    ],
  },
);

/** A report in French: the dossier is in English, its evidence is not. */
export const OTHER_LANGUAGE = truthful(
  [
    report(
      "post",
      [
        [
          "Luxembourg : Le ministre de la Défense du Luxembourg, Luc Weber, a reçu mardi 4 février 2020 son homologue belge Anne Maes.",
          "Who received whom, and the day.",
          ["dates", "names"],
        ],
        [
          "Les deux ministres ont convenu d'un achat commun, dont l'OTAN a été informée.",
          "A purchase in common.",
          ["names", "statements"],
        ],
      ],
      { dateline: "Luxembourg", language: "fr", title: "Un achat commun" },
    ),
  ],
  {
    focus: "LUX",
    countries: lands({ LUX: [], BEL: ["belge"] }),
    mentions: [
      { id: "nato", name: "NATO", country: null, note: "It was told of the purchase.", sources: [source(2, ["OTAN"])] },
    ],
    people: people("Luc Weber", "Anne Maes"),
    places: towns("Luxembourg"),
    topics: [{ id: "purchases", label: "Purchases" }],
    meetings: [
      {
        id: "belgium",
        date: "2020-02-04",
        dateCertainty: "stated",
        place: "luxembourg",
        setting: "visit",
        visitBy: "BEL",
        parties: [party("LUX", ["luc-weber", "Defence Minister"]), party("BEL", ["anne-maes", "Defence Minister"])],
        sources: [source(1, ["belge", "Anne Maes", "Luxembourg", "4 février 2020"])],
      },
    ],
    statements: [
      {
        id: "purchase",
        act: "agreed",
        by: ["LUX", "BEL"],
        text: "The two will buy together.",
        lead: "Luxembourg and Belgium agreed to buy together.",
        topics: ["purchases"],
        meetings: [{ id: "belgium", certainty: "stated" }],
        sources: [source(2, ["ont convenu", "achat commun"])],
      },
    ],
  },
);
