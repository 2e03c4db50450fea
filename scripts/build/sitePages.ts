import type { Dossier } from "../../src/model/dossier.ts";
import { counterpartOf, type Meeting } from "../../src/model/meeting.ts";
import { dateText } from "../../src/records/dateText.ts";
import { actorOf, placeOf } from "../../src/records/lookup.ts";
import { statementsAt } from "../../src/records/statementsAt.ts";
import { namedDelegates } from "../../src/selectors/meetings/meetingCards.ts";
import { delegateText } from "../../src/words/people.ts";

/** A page to write. */
export interface SitePage {
  /** Path below the site's root with a slash at its end; empty for the first page. */
  path: string;
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
    title: dossier.title,
    description: dossier.summary,
    card: dossier.id,
    dossier,
    meeting: null,
  };
  return [own, ...dossier.meetings.map((meeting) => meetingPage(dossier, meeting))];
}

function meetingPage(dossier: Dossier, meeting: Meeting): SitePage {
  const counterpart = counterpartOf(meeting, dossier.focus);
  const [focus, other] = [actorOf(dossier, dossier.focus).name, actorOf(dossier, counterpart.actor).name];
  const people = namedDelegates(dossier, counterpart).map(delegateText).join("; ");
  const where = `${placeOf(dossier, meeting.place).name}, ${dateText(meeting.date)}`;
  return {
    path: `${dossier.id}/${meeting.id}/`,
    title: `${other} · ${dossier.title}`,
    description: [`${focus} met ${other} (${people}). ${where}.`, ...agreements(dossier, meeting)].join(" "),
    card: `${dossier.id}-${meeting.id}`,
    dossier,
    meeting,
  };
}

/** What was agreed by the report's own word; what it leaves open is not said in a line that has no room for the doubt. */
function agreements(dossier: Dossier, meeting: Meeting): string[] {
  return statementsAt(dossier, meeting.id)
    .filter(({ statement, certainty }) => statement.act === "agreed" && certainty !== "open")
    .map(({ statement }) => `Agreed: ${statement.text}`);
}
