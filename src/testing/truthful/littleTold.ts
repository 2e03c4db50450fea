import { lands, party, people, report, source, towns, truthful } from "./truthful.ts";

/** A call on a president, of whose content both sides are silent. */
export const SILENT = truthful(
  [
    report(
      "post",
      [
        [
          "Reykjavik: Norway's Defence Minister Kari Berg called on Iceland's President, Jon Arason, on 5 February 2020.",
          "Who called on whom, and when.",
          ["dates", "names"],
        ],
        ["Neither side told what the two had spoken about.", "Both keep silent.", ["provenance"]],
      ],
      { dateline: "Reykjavik" },
    ),
  ],
  {
    focus: "NOR",
    countries: lands({ NOR: [], ISL: [] }),
    people: people("Kari Berg", "Jon Arason"),
    places: towns("Reykjavik"),
    meetings: [
      {
        id: "iceland",
        date: "2020-02-05",
        dateCertainty: "stated",
        place: "reykjavik",
        calledOn: "jon-arason",
        setting: "visit",
        visitBy: "NOR",
        parties: [party("NOR", ["kari-berg", "Defence Minister"]), party("ISL", ["jon-arason", "President"])],
        untold: "The report says that both sides kept it to themselves (¶2).",
        sources: [source(1, ["Iceland", "Jon Arason", "5 February 2020"])],
      },
    ],
  },
);

/** A phone call on a weekday: no place, and a counterpart's office that is told by a word. */
export const PHONE_CALL = truthful(
  [
    report("post", [
      [
        "Oslo: Denmark's Prime Minister Mia Holm spoke by phone with her Finnish counterpart Eero Laine on Tuesday.",
        "Who phoned whom, and the weekday.",
        ["dates", "names", "statements"],
      ],
      [
        "She said that a sea cable had been cut; he acknowledged the damage.",
        "What each of the two said.",
        ["statements"],
      ],
    ]),
  ],
  {
    focus: "DNK",
    countries: lands({ DNK: [], FIN: ["Finnish"] }),
    people: people("Mia Holm", "Eero Laine"),
    topics: [{ id: "cables", label: "Sea cables" }],
    meetings: [
      {
        id: "finland",
        date: "2020-02-04",
        dateCertainty: "derived",
        dateBasis: "Tuesday",
        dateNote: "Only the weekday is printed; it is the last one before the report.",
        place: null,
        placeNote: "By phone. Where each of them was is not told.",
        contact: "phone",
        setting: "standalone",
        parties: [party("DNK", ["mia-holm", "Prime Minister"]), party("FIN", ["eero-laine", "Prime Minister"])],
        sources: [source(1, ["Finnish", "Eero Laine", "Tuesday"])],
      },
    ],
    statements: [
      {
        id: "cut",
        act: "stated",
        by: ["DNK"],
        text: "Denmark reported damage to a cable on the sea floor.",
        lead: "Denmark told Finland of a damaged sea cable.",
        topics: ["cables"],
        meetings: [{ id: "finland", certainty: "stated" }],
        sources: [source(2, ["sea cable"])],
      },
      {
        id: "damage",
        act: "acknowledged",
        by: ["FIN"],
        text: "Finland took note of it.",
        topics: ["cables"],
        meetings: [{ id: "finland", certainty: "stated" }],
        sources: [source(1, ["Eero Laine"]), source(2, ["acknowledged"])],
      },
    ],
  },
);

/** Neither day nor place is known, one side holds no office, and of one report there is only the address. */
export const UNKNOWN_VENUE = truthful(
  [
    report("post", [
      [
        "Oslo: Some time ago Finland's Prime Minister Eero Laine saw Mart Saar, a businessman from Estonia; where and when was not said.",
        "That the two met.",
        ["names"],
      ],
      [
        "Asked about a rail link, Eero Laine said that nothing was decided.",
        "What one of them said.",
        ["names", "statements"],
      ],
    ]),
    report("address", [], {
      title: "laine meets saar",
      titleFrom: "address",
      published: null,
      dateline: null,
      language: null,
      textSeen: "none",
      textNote: "The page is gone; only its address is known.",
      digest: undefined,
    }),
  ],
  {
    focus: "FIN",
    countries: lands({ FIN: [], EST: [] }),
    people: people("Eero Laine", "Mart Saar"),
    topics: [{ id: "rail", label: "Rail" }],
    meetings: [
      {
        id: "estonia",
        date: null,
        dateCertainty: "open",
        dateNote: "The report gives no day, month or year.",
        place: null,
        placeNote: "Not told.",
        setting: "standalone",
        parties: [party("FIN", ["eero-laine", "Prime Minister"]), party("EST", ["mart-saar", null])],
        sources: [source(1, ["Estonia", "Mart Saar"]), { report: "address" }],
      },
    ],
    statements: [
      {
        id: "rail",
        act: "stated",
        by: ["FIN"],
        text: "The line has not been settled, according to Finland.",
        lead: "Finland has not settled on a railway, its prime minister said.",
        topics: ["rail"],
        meetings: [{ id: "estonia", certainty: "stated" }],
        sources: [source(2, ["rail link", "Eero Laine"])],
      },
    ],
  },
);
