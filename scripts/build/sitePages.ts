import type { Dossier } from "../../src/model/dossier.ts";
import { listed } from "../../src/model/listed.ts";
import { counterpartsOf, type Meeting } from "../../src/model/meeting.ts";
import { whenText } from "../../src/records/dateText.ts";
import { actorOf, venueOf } from "../../src/records/lookup.ts";
import { counterpartActors, meetingName } from "../../src/records/meetingName.ts";
import { statementsAt } from "../../src/records/statementsAt.ts";
import { namedDelegates } from "../../src/selectors/meetings/meetingCards.ts";
import { delegateText } from "../../src/words/people.ts";

/** A page to write. */
export interface SitePage {
  /** Path below the site's root with a slash at its end; empty for the first page. */
  path: string;
  /** Path of the page whose content this is: its own, but for the first page, which is the default dossier's once more. */
  address: string;
  title: string;
  description: string;
  /** Name of the preview card, without folder and ending. */
  card: string;
  dossier: Dossier;
  /** The meeting that is open on the page. */
  meeting: Meeting | null;
}

/** Lists the pages of one dossier: its own, then one for each meeting. Ids are slugs, which the schema has checked. */
export function sitePages(dossier: Dossier): SitePage[] {
  const own: SitePage = {
    path: `${dossier.id}/`,
    address: `${dossier.id}/`,
    title: dossier.title,
    description: dossier.summary,
    card: dossier.id,
    dossier,
    meeting: null,
  };
  return [own, ...dossier.meetings.map((meeting) => meetingPage(dossier, meeting))];
}

function meetingPage(dossier: Dossier, meeting: Meeting): SitePage {
  const others = counterpartsOf(meeting, dossier.focus);
  const people = others.flatMap((party) => namedDelegates(dossier, party).map(delegateText)).join("; ");
  const where = [venueOf(dossier, meeting)?.name, whenText(meeting)].filter(Boolean).join(", ");
  return {
    path: `${dossier.id}/${meeting.id}/`,
    address: `${dossier.id}/${meeting.id}/`,
    title: `${meetingName(dossier, meeting)} · ${dossier.title}`,
    description: [
      `${whoMetText(dossier, meeting)}${people === "" ? "" : ` (${people})`}. ${where}.`,
      ...agreements(dossier, meeting),
    ].join(" "),
    card: `${dossier.id}-${meeting.id}`,
    dossier,
    meeting,
  };
}

/** `India met China`; of a meeting without the focus, all who met. */
function whoMetText(dossier: Dossier, meeting: Meeting): string {
  const others = listed(counterpartActors(dossier, meeting).map(({ name }) => name));
  const focus = meeting.parties.find(({ actor }) => actor === dossier.focus);
  return focus ? `${actorOf(dossier, focus.actor).name} met ${others}` : `${others} met`;
}

/** What was agreed by the report's own word; what it leaves open is not said in a line that has no room for the doubt. */
function agreements(dossier: Dossier, meeting: Meeting): string[] {
  return statementsAt(dossier, meeting.id)
    .filter(({ statement, certainty }) => statement.act === "agreed" && certainty !== "open")
    .map(({ statement }) => `Agreed: ${statement.text}`);
}
