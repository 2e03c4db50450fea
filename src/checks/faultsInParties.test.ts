import { describe } from "vitest";
import { testFaults } from "../testing/injectedFaults.ts";

describe("checkDossier, faults in parties:", () => {
  const singh = { person: "rajnath-singh", office: "Defence Minister", rank: null };
  testFaults([
    [
      "a swapped minister",
      { "/meetings/1/parties/1/people/0/person": "dauren-kosanov" },
      "/meetings/1/parties/1/people/0/person",
      "Dauren Kosanov",
    ],
    [
      "a minister in two countries",
      { "/meetings/1/parties/1/people/0/person": "dauren-kosanov" },
      "/meetings/3/parties/1/people/0/person",
      "speaks for KAZ here and for BLR",
    ],
    ["a swapped country", { "/meetings/1/parties/1/actor": "TJK" }, "/meetings/1/parties/1/actor", "names Tajikistan"],
    [
      "one country on both sides",
      { "/meetings/1/parties/1/actor": "IND" },
      "/meetings/1/parties/1/actor",
      "IND is a party twice",
    ],
    [
      "a party in the place of the focus country",
      { "/meetings/1/parties/0/actor": "KAZ" },
      "/meetings/1/parties/0/actor",
      "names Kazakhstan",
    ],
    ["another focus", { "/focus": "KAZ" }, "/countries/0/code", "the focus is KAZ"],
    [
      "one person on both sides",
      { "/meetings/1/parties/1/people/0": singh },
      "/meetings/1/parties/1/people/0/person",
      "speaks for BLR here and for IND",
    ],
    [
      "a person listed twice",
      { "/meetings/1/parties/0/people/-": singh },
      "/meetings/1/parties/0/people/1/person",
      "listed twice",
    ],
    [
      "a rank that is not the printed one",
      { "/meetings/0/parties/1/people/0/rank": "Vice Admiral" },
      "/meetings/0/parties/1/people/0/rank",
      "Admiral Dong Jun",
    ],
    [
      "a printed rank left out",
      { "/meetings/0/parties/1/people/0/rank": null },
      "/meetings/0/parties/1/people/0/rank",
      "The rank is none",
    ],
    ["a moved venue", { "/meetings/1/place": "new-delhi" }, "/meetings/1/place", "names New Delhi"],
    [
      "a party listed as merely named",
      { "/mentions/0/country": "CHN" },
      "/mentions/0/country",
      "was a party to a meeting",
    ],
  ]);
});

describe("checkDossier, faults in statements:", () => {
  const china = { id: "china", certainty: "stated" };
  const belarus = { id: "belarus", certainty: "stated" };
  testFaults([
    ["an agreement with one side", { "/statements/13/by": ["IND"] }, "/statements/13/by", "without CHN"],
    ["a one-sided statement sold as agreed", { "/statements/7/act": "agreed" }, "/statements/7/by", "without CHN"],
    [
      "an agreement carried to another meeting",
      { "/statements/13/meetings/-": belarus },
      "/statements/13/by",
      "at the meeting belarus without BLR",
    ],
    ["a speaker who was not there", { "/statements/5/by/1": "KAZ" }, "/statements/5/by/1", "KAZ was party to none"],
    [
      "a statement at a meeting without its speaker",
      { "/statements/5/by": ["CHN"], "/statements/5/meetings/-": belarus },
      "/statements/5/meetings/1/id",
      "None of its speakers",
    ],
    [
      "a topic listed twice",
      { "/statements/3/topics/-": "defence-engagement" },
      "/statements/3/topics/2",
      "listed twice",
    ],
    ["a meeting listed twice", { "/statements/13/meetings/-": china }, "/statements/13/meetings/1", "listed twice"],
  ]);
});

describe("checkDossier, faults in acts:", () => {
  testFaults([
    [
      "an agreement that nobody reports",
      { "/statements/5/act": "agreed" },
      "/statements/5/act",
      "No cited term says agreed",
    ],
    ["an agreement made less", { "/statements/13/act": "raised" }, "/statements/13/act", "the cited terms say agreed"],
    ["a briefing made more", { "/statements/0/act": "proposed" }, "/statements/0/act", "the cited terms say briefed"],
    [
      "an acknowledgement of nothing",
      { "/statements/7/act": "acknowledged" },
      "/statements/7/act",
      "No cited term says acknowledged",
    ],
  ]);
});

describe("checkDossier, faults in passages:", () => {
  const china = { id: "china", certainty: "stated" };
  testFaults([
    [
      "a statement put into the counterpart's mouth",
      { "/statements/6/by/0": "CHN" },
      "/statements/6/by/0",
      "names CHN",
    ],
    ["an agreement told as merely raised", { "/statements/13/act": "raised" }, "/statements/13/by/1", "names CHN"],
    [
      "a statement carried to another meeting",
      { "/statements/3/meetings/-": china },
      "/statements/3/meetings/3/id",
      "not about the meeting china",
    ],
    [
      "a statement moved to another meeting",
      { "/statements/9/meetings/0/id": "belarus" },
      "/statements/9/meetings/0/id",
      "not about the meeting belarus",
    ],
    [
      "a statement kept from one of its meetings",
      { "/statements/4/meetings/1": undefined },
      "/statements/4/meetings",
      "about the meeting tajikistan as well",
    ],
  ]);
});

describe("checkDossier, faults in open readings:", () => {
  testFaults([
    [
      "plain words sold as worked out",
      { "/statements/4/meetings/1/certainty": "derived" },
      "/statements/4/meetings/1/note",
      "no reading note",
    ],
    [
      "agreed attached to China without open",
      { "/statements/2/meetings/0/certainty": "stated" },
      "/statements/2/meetings/0/certainty",
      "leaves that open",
    ],
    [
      "the singular counterpart taken for China",
      { "/statements/1/meetings/0/certainty": "derived" },
      "/statements/1/meetings/0/certainty",
      "leaves that open",
    ],
    [
      "an open reading without its note",
      { "/statements/2/meetings/0/note": undefined },
      "/statements/2/meetings/0/note",
      "no reading note",
    ],
    [
      "an open reading of plain words",
      { "/statements/13/meetings/0/certainty": "open" },
      "/statements/13/meetings/0/certainty",
      "no paragraph cited for it leaves that open",
    ],
    [
      "a paragraph that no longer leaves open",
      { "/reports/0/paragraphs/2/leavesOpen": undefined },
      "/statements/2/meetings/0/certainty",
      "no paragraph cited",
    ],
    [
      "an open reading that no statement shows",
      { "/statements/2/meetings/0": undefined, "/statements/2/by/4": undefined },
      "/reports/0/paragraphs/2/leavesOpen/0",
      "No statement",
    ],
    [
      "a paragraph left open without a note",
      { "/reports/0/paragraphs/2/note": undefined },
      "/reports/0/paragraphs/2/note",
      "does not say why",
    ],
    [
      "a paragraph left open for nobody",
      { "/reports/0/paragraphs/11/leavesOpen/0": "russia" },
      "/reports/0/paragraphs/11/leavesOpen/0",
      "russia",
    ],
  ]);
});
