import type { Dossier } from "../model/dossier.ts";
import type { Meeting } from "../model/meeting.ts";
import { actorOf, personOf } from "../records/lookup.ts";
import { CONTACT_WORDS, calledOnText, visitText } from "../words/meetingWords.ts";

/** What kind of meeting it was, where it was not simply held: by phone, a call on somebody, during a visit; else empty. */
export function kindText(dossier: Dossier, { contact, calledOn, visitBy }: Meeting): string {
  return [
    ...(contact === "in-person" ? [] : [CONTACT_WORDS[contact]]),
    ...(calledOn === undefined ? [] : [calledOnText(personOf(dossier, calledOn).name)]),
    ...(visitBy === undefined ? [] : [visitText(actorOf(dossier, visitBy).spoken)]),
  ].join(" ");
}
