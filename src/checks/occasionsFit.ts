import { dayNumber } from "../model/day.ts";
import type { Dossier } from "../model/dossier.ts";
import type { EdtfDate } from "../model/edtf.ts";
import type { Meeting } from "../model/meeting.ts";
import { termsOf } from "./datedRecords.ts";
import type { Finding } from "./finding.ts";
import { occursInAny } from "./occursIn.ts";
import type { Subject } from "./subject.ts";

/** Was each meeting where its occasion was, and about then? A meeting on the sidelines has one, one for itself has none. */
export function occasionsFit({ dossier }: Subject): Finding[] {
  return dossier.meetings.flatMap((meeting, index) => [
    ...settingProblems(meeting, `/meetings/${index}/setting`),
    ...occasionProblems(dossier, meeting, `/meetings/${index}`),
  ]);
}

function occasionProblems({ events }: Dossier, meeting: Meeting, at: string): Finding[] {
  const occasion = events.find(({ id }) => id === meeting.occasion);
  if (occasion === undefined) return meeting.setting === "sidelines" ? [noOccasion(at)] : [];
  const { date, title } = occasion;
  const findings: Finding[] = [];
  if (meeting.setting === "standalone") {
    findings.push({
      pointer: `${at}/setting`,
      wrong: `A meeting for itself is tied to an occasion, “${title}”.`,
      mend: "Choose sidelines or visit, or take the occasion away.",
    });
  }
  if (occasion.role !== "occasion") {
    findings.push({
      pointer: `${at}/occasion`,
      wrong: `“${title}” is an event of role ${occasion.role}.`,
      mend: "Name the gathering beside which the meeting was held; its role is occasion.",
    });
  }
  if (meeting.date !== null && date !== null && isFarFrom(meeting.date, date)) {
    findings.push({
      pointer: `${at}/date`,
      wrong: `${meeting.date.text} is outside of its occasion, “${title}” (${date.text}).`,
      mend: "Correct the date of the meeting or of the occasion.",
    });
  }
  if (isElsewhere(meeting, occasion.place)) {
    findings.push({
      pointer: `${at}/place`,
      wrong: `The meeting was in ${meeting.place}, its occasion in ${occasion.place}.`,
      mend: "Correct the place of the meeting or of the occasion; if it was held elsewhere, say so in placeNote.",
    });
  }
  return findings;
}

function settingProblems({ setting, sources }: Meeting, pointer: string): Finding[] {
  if (setting === "sidelines" || !occursInAny(termsOf(sources), "sidelines")) return [];
  return [
    {
      pointer,
      wrong: `The cited terms speak of sidelines, the setting is ${setting}.`,
      mend: "Write sidelines, or cite other words where these are said of something else.",
    },
  ];
}

function noOccasion(at: string): Finding {
  return {
    pointer: `${at}/occasion`,
    wrong: "A meeting on the sidelines names no occasion.",
    mend: "Name the event on whose sidelines it was held, or choose another setting.",
  };
}

/** Some meet on the eve of a gathering, or stay on after it. */
const DAYS_BESIDE = 3;

function isFarFrom(date: EdtfDate, occasion: EdtfDate): boolean {
  return (
    dayNumber(date.last) < dayNumber(occasion.first) - DAYS_BESIDE ||
    dayNumber(date.first) > dayNumber(occasion.last) + DAYS_BESIDE
  );
}

/** Beside a gathering, and in another place than it, without a word on that. */
function isElsewhere({ setting, place, placeNote }: Meeting, occasion: string | undefined): boolean {
  const isKnown = place !== null && occasion !== undefined;
  return isKnown && setting === "sidelines" && place !== occasion && placeNote === undefined;
}
