import type { Country, CountryCode } from "../model/country.ts";
import type { Dossier, DossierEvent, Person, Place, Topic } from "../model/dossier.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Report } from "../model/report.ts";

/** A reference that a checked dossier cannot hold; thrown so that a defect is seen and not drawn as a blank. */
function missing(kind: string, id: string): never {
  throw new Error(`The dossier has no ${kind} "${id}"; the data check should have found this.`);
}

/** The dossier's country with that code. Throws when the dossier was not checked and has none. */
export function countryOf(dossier: Dossier, code: CountryCode): Country {
  return dossier.countries.find((country) => country.code === code) ?? missing("country", code);
}

/** The dossier's place with that id; throws as `countryOf` does. */
export function placeOf(dossier: Dossier, id: string): Place {
  return dossier.places.find((place) => place.id === id) ?? missing("place", id);
}

/** The dossier's person with that id; throws as `countryOf` does. */
export function personOf(dossier: Dossier, id: string): Person {
  return dossier.people.find((person) => person.id === id) ?? missing("person", id);
}

/** The dossier's topic with that id; throws as `countryOf` does. */
export function topicOf(dossier: Dossier, id: string): Topic {
  return dossier.topics.find((topic) => topic.id === id) ?? missing("topic", id);
}

/** The dossier's event with that id; throws as `countryOf` does. */
export function eventOf(dossier: Dossier, id: string): DossierEvent {
  return dossier.events.find((event) => event.id === id) ?? missing("event", id);
}

/** The dossier's report with that id; throws as `countryOf` does. */
export function reportOf(dossier: Dossier, id: string): Report {
  return dossier.reports.find((report) => report.id === id) ?? missing("report", id);
}

/** The dossier's meeting with that id, or null: ids of meetings come from links too. */
export function meetingOf(dossier: Dossier, id: string | null): Meeting | null {
  return dossier.meetings.find((meeting) => meeting.id === id) ?? null;
}
