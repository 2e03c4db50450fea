import type { Dossier } from "../model/dossier.ts";
import { isParty } from "../model/meeting.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** Are the parties of each meeting two sides, one of them the focus, and does each person speak for one country? */
export function partiesFit({ dossier }: Subject): Finding[] {
  return [
    ...sides(dossier),
    ...speakersOfTwoCountries(dossier),
    ...mentionsThatMet(dossier),
    ...focusNotFirst(dossier),
  ];
}

function sides({ meetings, focus }: Dossier): Finding[] {
  return meetings.flatMap((meeting, index) => {
    const [first, second] = meeting.parties;
    if (first.actor === second.actor) {
      return [
        {
          pointer: `/meetings/${index}/parties/1/country`,
          wrong: `Both parties are ${first.actor}.`,
          mend: "A bilateral meeting has two countries: correct one of them.",
        },
      ];
    }
    if (isParty(meeting, focus)) return [];
    return [
      {
        pointer: `/meetings/${index}/parties`,
        wrong: `${focus}, whose meetings these are, is no party to it.`,
        mend: "Correct the parties, or take the meeting out of this dossier.",
      },
    ];
  });
}

function speakersOfTwoCountries({ meetings }: Dossier): Finding[] {
  const speakers = meetings.flatMap(({ parties }, index) =>
    parties.flatMap(({ actor, people }, side) =>
      people.map(({ person }, number) => ({
        person,
        actor,
        meeting: index,
        pointer: `/meetings/${index}/parties/${side}/people/${number}/person`,
      })),
    ),
  );
  return speakers.flatMap(({ person, actor, meeting, pointer }, index) => {
    const earlier = speakers.slice(0, index).filter((speaker) => speaker.person === person);
    const isTwice = earlier.some((speaker) => speaker.meeting === meeting);
    const other = earlier.find((speaker) => speaker.actor !== actor);
    if (other === undefined && !isTwice) return [];
    return [
      {
        pointer,
        wrong: other
          ? `${person} speaks for ${actor} here and for ${other.actor} at ${other.pointer}.`
          : `${person} is listed twice in one meeting.`,
        mend: "Name the person who spoke for this party; each is listed once, for one country.",
      },
    ];
  });
}

function mentionsThatMet({ mentions, meetings }: Dossier): Finding[] {
  return mentions.flatMap(({ country }, index) =>
    country !== null && meetings.some((meeting) => isParty(meeting, country))
      ? [
          {
            pointer: `/mentions/${index}/country`,
            wrong: `${country} is listed as named only, and was a party to a meeting.`,
            mend: "Take the mention away, or correct its country or the meeting's.",
          },
        ]
      : [],
  );
}

function focusNotFirst({ countries, focus }: Dossier): Finding[] {
  if (countries[0]?.code === focus) return [];
  return [
    {
      pointer: "/countries/0/code",
      wrong: `The first country is ${countries[0]?.code ?? "missing"}, the focus is ${focus}.`,
      mend: "List the focus country first; or correct the focus.",
    },
  ];
}
