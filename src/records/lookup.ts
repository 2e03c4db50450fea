import type { Actor, ActorId } from "../model/actor.ts";
import type { Dossier, DossierEvent, Person, Place, Topic } from "../model/dossier.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Report } from "../model/report.ts";
import { inRunningText } from "../model/runningText.ts";
import { perDossier } from "./perDossier.ts";

// Looked up for every meeting, statement and mark, so by key and not by going through the list. Ids are unique.
const actors = perDossier((dossier) => new Map(actorsOf(dossier).map((actor) => [actor.id, actor])));
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

function actorsOf({ countries, organisations }: Dossier): Actor[] {
  return [
    ...countries.map(({ code, alpha2, ...country }) => ({
      ...country,
      kind: "country" as const,
      id: code,
      spoken: inRunningText(country.name),
      short: alpha2,
    })),
    ...organisations.map(({ seat: { lat, lon }, ...organisation }) => ({
      ...organisation,
      kind: "organisation" as const,
      spoken: inRunningText(organisation.name),
      anchor: { lat, lon },
    })),
  ];
}

/**
 * The country or organisation with that id, the same object each time. THE lookup for whoever can be a party or speak:
 * name, badge, place on the map and the form in running text. Throws when the dossier was not checked and has none.
 */
export function actorOf(dossier: Dossier, id: ActorId): Actor {
  return actors(dossier).get(id) ?? missing("country or organisation", id);
}

/** The same for an id from outside, or of a country that need not have taken part; null when the dossier has none. */
export function knownActor(dossier: Dossier, id: ActorId | null): Actor | null {
  return id === null ? null : (actors(dossier).get(id) ?? null);
}

/** The dossier's place with that id; throws as `actorOf` does. */
export function placeOf(dossier: Dossier, id: string): Place {
  return places(dossier).get(id) ?? missing("place", id);
}

/** The place where a meeting was held; null where none is known, or there was none. Throws as `actorOf` does. */
export function venueOf(dossier: Dossier, { place }: Pick<Meeting, "place">): Place | null {
  return place === null ? null : placeOf(dossier, place);
}

/** The dossier's person with that id; throws as `actorOf` does. */
export function personOf(dossier: Dossier, id: string): Person {
  return people(dossier).get(id) ?? missing("person", id);
}

/** The dossier's topic with that id; throws as `actorOf` does. */
export function topicOf(dossier: Dossier, id: string): Topic {
  return topics(dossier).get(id) ?? missing("topic", id);
}

/** The dossier's event with that id; throws as `actorOf` does. */
export function eventOf(dossier: Dossier, id: string): DossierEvent {
  return events(dossier).get(id) ?? missing("event", id);
}

/** The dossier's report with that id; throws as `actorOf` does. */
export function reportOf(dossier: Dossier, id: string): Report {
  return reports(dossier).get(id) ?? missing("report", id);
}

/** The dossier's meeting with that id, or null: ids of meetings come from links too. */
export function meetingOf(dossier: Dossier, id: string | null): Meeting | null {
  return id === null ? null : (meetings(dossier).get(id) ?? null);
}
