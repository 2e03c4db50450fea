import type { Dossier } from "../../../src/model/dossier.ts";
import { counterpartOf, type Meeting, type Party } from "../../../src/model/meeting.ts";
import type { Report } from "../../../src/model/report.ts";
import { dateText, dayText } from "../../../src/records/dateText.ts";
import { actorOf, personOf, placeOf, reportOf } from "../../../src/records/lookup.ts";
import { listed } from "../../../src/words/listed.ts";
import { type CardOutcome, dossierOutcome, meetingOutcome } from "./cardOutcome.ts";
import { isolated } from "./cardText.ts";

/** Everything that a card says besides its map. */
export interface CardWords {
  title: string;
  /** Who met, in a line below the title; empty on a dossier's card, where the map names the countries. */
  parties: string;
  whenAndWhere: string;
  outcome: CardOutcome;
  source: string;
}

/** The words of a meeting's card. */
export function meetingWords(dossier: Dossier, meeting: Meeting): CardWords {
  const other = counterpartOf(meeting, dossier.focus);
  const own = meeting.parties.find((party) => party !== other) ?? other;
  const reports = [...new Set(meeting.sources.map(({ report }) => report))].map((id) => reportOf(dossier, id));
  return {
    title: listed([own, other].map(({ actor }) => isolated(actorOf(dossier, actor).name))),
    parties: `${peopleOf(dossier, own)} met ${peopleOf(dossier, other)}`,
    whenAndWhere: whenAndWhere(dossier, [meeting]),
    outcome: meetingOutcome(dossier, meeting),
    source: sourceWords(reports),
  };
}

/** The words of a dossier's card. */
export function dossierWords(dossier: Dossier): CardWords {
  return {
    title: dossier.title,
    parties: "",
    whenAndWhere: whenAndWhere(dossier, dossier.meetings),
    outcome: dossierOutcome(dossier),
    source: sourceWords(dossier.reports),
  };
}

function peopleOf(dossier: Dossier, { people }: Party): string {
  return listed(people.map(({ person }) => isolated(personOf(dossier, person).name)));
}

function whenAndWhere(dossier: Dossier, meetings: readonly Meeting[]): string {
  const places = [...new Set(meetings.map(({ place }) => place))].map((id) => isolated(placeOf(dossier, id).name));
  return `${dates(meetings)}${certaintyMark(meetings)}, ${listed(places)}`;
}

/** One date when all meetings share it, else from the first to the last. */
function dates(meetings: readonly Meeting[]): string {
  const inOrder = meetings
    .map(({ date }) => date)
    .toSorted((one, other) => Number(one.first > other.first) - Number(one.first < other.first));
  const texts = inOrder.map(dateText);
  const [first = "", last = first] = [texts[0], texts.at(-1)];
  return first === last ? first : `${first} to ${last}`;
}

/** Says so when a date is not printed in the report. */
function certaintyMark(meetings: readonly Meeting[]): string {
  const certainties = meetings.map(({ dateCertainty }) => dateCertainty);
  const least = (["open", "derived"] as const).find((certainty) => certainties.includes(certainty));
  if (!least) return "";
  const isAll = certainties.every((certainty) => certainty === least);
  return ` (${isAll ? "" : "partly "}${least === "open" ? "unclear" : "worked out"})`;
}

function sourceWords([first, ...others]: readonly Report[]): string {
  if (!first) return "";
  const more = others.length > 0 ? ` and ${others.length} more` : "";
  return `As reported by ${isolated(first.publisher)}, ${dayText(first.published)}${more}`;
}
