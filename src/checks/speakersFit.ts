import { isParty, type Meeting } from "../model/meeting.ts";
import type { Statement } from "../model/statement.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/**
 * Was everyone who said something at the meeting where it was said? Each meeting of a statement has one of its
 * speakers, each speaker was party to one of its meetings, and an agreement has both parties of each among them, or two
 * of more. Only what is reported without a speaker has none.
 */
export function speakersFit({ dossier }: Subject): Finding[] {
  return dossier.statements.flatMap((statement, index) => {
    const at = `/statements/${index}`;
    const meetings = statement.meetings.map(({ id }) => dossier.meetings.find((meeting) => meeting.id === id));
    return [
      ...speakerless(statement, at),
      ...absentSpeakers(statement, meetings, at),
      ...meetings.flatMap((meeting, number) =>
        meeting === undefined ? [] : silentMeeting(statement, meeting, `${at}/meetings/${number}/id`, at),
      ),
    ];
  });
}

function absentSpeakers({ by }: Statement, meetings: readonly (Meeting | undefined)[], at: string): Finding[] {
  return by.flatMap((country, number) =>
    meetings.some((meeting) => meeting !== undefined && isParty(meeting, country))
      ? []
      : [
          {
            pointer: `${at}/by/${number}`,
            wrong: `${country} was party to none of the statement's meetings.`,
            mend: "Correct who said it, or the meetings at which it was said.",
          },
        ],
  );
}

function silentMeeting(statement: Statement, meeting: Meeting, pointer: string, at: string): Finding[] {
  const { act, by } = statement;
  if (by.length === 0) return [];
  const missing = meeting.parties.map(({ actor }) => actor).filter((actor) => !by.includes(actor));
  const present = meeting.parties.length - missing.length;
  if (act === "agreed" && (present < 2 || (meeting.parties.length === 2 && missing.length > 0))) {
    return [
      {
        pointer: `${at}/by`,
        wrong: `It is agreed at the meeting ${meeting.id} without ${missing.join(" and ")}.`,
        mend: "Name all who agreed, at least two of each meeting; choose another act, or take the meeting away.",
      },
    ];
  }
  if (present > 0) return [];
  return [
    {
      pointer,
      wrong: `None of its speakers (${by.join(", ")}) was at the meeting ${meeting.id}.`,
      mend: "Correct the meeting, or who said it.",
    },
  ];
}

function speakerless({ act, by }: Statement, at: string): Finding[] {
  if (by.length > 0 || act === "reported") return [];
  return [
    {
      pointer: `${at}/by`,
      wrong: `Nobody is said to have ${act === "agreed" ? "agreed to it" : "said it"}.`,
      mend: "Name who did; where that is not told, the act is “reported”.",
    },
  ];
}
