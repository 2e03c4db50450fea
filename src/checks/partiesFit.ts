import type { ActorId } from "../model/actor.ts";
import type { Dossier } from "../model/dossier.ts";
import { isParty } from "../model/meeting.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/**
 * Are the parties of each meeting different ones, and does each person speak for one country? A person may have spoken
 * for a country at one meeting and for an organisation at another.
 */
export function partiesFit({ dossier }: Subject): Finding[] {
  return [
    ...sides(dossier),
    ...speakersOfTwoCountries(dossier),
    ...mentionsThatMet(dossier),
    ...focusNotFirst(dossier),
    ...strangersToMeeting(dossier),
    ...focusThatMetNobody(dossier),
  ];
}

function sides({ meetings }: Dossier): Finding[] {
  return meetings.flatMap(({ parties }, index) =>
    parties.flatMap(({ actor }, side) =>
      parties.findIndex((party) => party.actor === actor) === side
        ? []
        : [
            {
              pointer: `/meetings/${index}/parties/${side}/actor`,
              wrong: `${actor} is a party twice.`,
              mend: "Those who met are different ones, each listed once with all its people: correct one of them.",
            },
          ],
    ),
  );
}

/** Who is called on, and who travelled, took part. */
function strangersToMeeting({ meetings }: Dossier): Finding[] {
  return meetings.flatMap(({ parties, calledOn, visitBy, readouts }, index) => {
    const at = `/meetings/${index}`;
    const people = parties.flatMap((party) => party.people.map(({ person }) => person));
    const actors = new Set<string>(parties.map(({ actor }) => actor));
    const mend = "Correct it, or the parties of the meeting.";
    return [
      ...(calledOn === undefined || people.includes(calledOn)
        ? []
        : [{ pointer: `${at}/calledOn`, wrong: `${calledOn} spoke for none of the parties.`, mend }]),
      ...(visitBy === undefined || actors.has(visitBy)
        ? []
        : [{ pointer: `${at}/visitBy`, wrong: `${visitBy} is no party to the meeting.`, mend }]),
      ...readouts.flatMap(({ of }, number) =>
        actors.has(of)
          ? []
          : [{ pointer: `${at}/readouts/${number}/of`, wrong: `${of} is no party to the meeting.`, mend }],
      ),
    ];
  });
}

/** Single meetings may be without the focus, but not all of them. */
function focusThatMetNobody({ meetings, focus }: Dossier): Finding[] {
  if (focus === null || meetings.some((meeting) => isParty(meeting, focus))) return [];
  return [
    {
      pointer: "/focus",
      wrong: `${focus}, whose meetings these are said to be, is a party to none of them.`,
      mend: "Correct the focus or the parties; write null where many met many.",
    },
  ];
}

function speakersOfTwoCountries({ meetings, countries }: Dossier): Finding[] {
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
    const isCountry = (id: ActorId) => countries.some(({ code }) => code === id);
    const other = earlier.find((speaker) => speaker.actor !== actor && isCountry(speaker.actor) && isCountry(actor));
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
  const isCountry = countries.some(({ code }) => code === focus);
  if (!isCountry || countries[0]?.code === focus) return [];
  return [
    {
      pointer: "/countries/0/code",
      wrong: `The first country is ${countries[0]?.code ?? "missing"}, the focus is ${focus}.`,
      mend: "List the focus country first; or correct the focus.",
    },
  ];
}
