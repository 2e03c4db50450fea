import type { Country, CountryCode } from "../model/country.ts";
import type { Dossier, DossierEvent, Person, Place, Topic } from "../model/dossier.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Report } from "../model/report.ts";
import { perDossier } from "./perDossier.ts";

// Looked up for every meeting, statement and mark, so by key and not by going through the list. Ids are unique.
const countries = perDossier((dossier) => new Map(dossier.countries.map((country) => [country.code, country])));
const places = perDossier((dossier) => byId(dossier.places));
const people = perDossier((dossier) => byId(dossier.people));
const topics = perDossier((dossier) => byId(dossier.topics));
const events = perDossier((dossier) => byId(dossier.events));
const reports = perDossier((dossier) => byId(dossier.reports));
const meetings = perDossier((dossier) => byId(dossier.meetings));

function byId<Entry extends { id: string }>(records: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(records.map((entry) => [entry.id, entry]));
}

/** A reference that a checked dossier cannot hold; thrown so that a defect is seen and not drawn as a blank. */
function missing(kind: string, id: string): never {
  throw new Error(`The dossier has no ${kind} "${id}"; the data check should have found this.`);
}

/** The dossier's country with that code. Throws when the dossier was not checked and has none. */
export function countryOf(dossier: Dossier, code: CountryCode): Country {
  return countries(dossier).get(code) ?? missing("country", code);
}

/** The dossier's place with that id; throws as `countryOf` does. */
export function placeOf(dossier: Dossier, id: string): Place {
  return places(dossier).get(id) ?? missing("place", id);
}

/** The dossier's person with that id; throws as `countryOf` does. */
export function personOf(dossier: Dossier, id: string): Person {
  return people(dossier).get(id) ?? missing("person", id);
}

/** The dossier's topic with that id; throws as `countryOf` does. */
export function topicOf(dossier: Dossier, id: string): Topic {
  return topics(dossier).get(id) ?? missing("topic", id);
}

/** The dossier's event with that id; throws as `countryOf` does. */
export function eventOf(dossier: Dossier, id: string): DossierEvent {
  return events(dossier).get(id) ?? missing("event", id);
}

/** The dossier's report with that id; throws as `countryOf` does. */
export function reportOf(dossier: Dossier, id: string): Report {
  return reports(dossier).get(id) ?? missing("report", id);
}

/** The dossier's meeting with that id, or null: ids of meetings come from links too. */
export function meetingOf(dossier: Dossier, id: string | null): Meeting | null {
  return id === null ? null : (meetings(dossier).get(id) ?? null);
}
