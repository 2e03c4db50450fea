import type { Dossier } from "../../../src/model/dossier.ts";
import { listed } from "../../../src/model/listed.ts";
import type { Meeting, Party } from "../../../src/model/meeting.ts";
import type { Report } from "../../../src/model/report.ts";
import { dateText, dayText, publishedText } from "../../../src/records/dateText.ts";
import { actorOf, personOf, placeOf, reportOf } from "../../../src/records/lookup.ts";
import { type CardOutcome, dossierOutcome, meetingOutcome } from "./cardOutcome.ts";
import { isolated } from "./cardText.ts";

/** More are told as a number. */
const MOST_PLACES = 3;

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
  const focusFirst = meeting.parties.toSorted(
    (one, two) => Number(two.actor === dossier.focus) - Number(one.actor === dossier.focus),
  );
  const reports = [...new Set(meeting.sources.map(({ report }) => report))].map((id) => reportOf(dossier, id));
  return {
    title: listed(focusFirst.map(({ actor }) => isolated(actorOf(dossier, actor).name))),
    parties: metText(focusFirst.map((party) => peopleOf(dossier, party)).filter((text) => text !== "")),
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

/** Who met by name, as far as names are given: `A met B and C`. */
function metText([first, ...others]: readonly string[]): string {
  return first === undefined || others.length === 0 ? (first ?? "") : `${first} met ${listed(others)}`;
}

function peopleOf(dossier: Dossier, { people }: Party): string {
  return listed(people.map(({ person }) => isolated(personOf(dossier, person).name)));
}

function whenAndWhere(dossier: Dossier, meetings: readonly Meeting[]): string {
  const places = [...new Set(meetings.flatMap(({ place }) => place ?? []))].map((id) =>
    isolated(placeOf(dossier, id).name),
  );
  const where = places.length > MOST_PLACES ? `${places.length} places` : listed(places);
  return [`${dates(meetings)}${certaintyMark(meetings)}`, ...(where === "" ? [] : [where])].join(", ");
}

/** One date when all meetings share it, else the first day and the last that any of them can mean. */
function dates(meetings: readonly Meeting[]): string {
  const all = meetings.flatMap(({ date }) => date ?? []);
  const [one, ...others] = new Set(all.map(dateText));
  if (one === undefined || others.length === 0) return one ?? dateText(null);
  const first = all.map((date) => date.first).toSorted()[0];
  const last = all
    .map((date) => date.last)
    .toSorted()
    .at(-1);
  return first === undefined || last === undefined ? one : `${dayText(first)} to ${dayText(last)}`;
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
  return `As reported by ${isolated(first.publisher)}, ${publishedText(first.published)}${more}`;
}
