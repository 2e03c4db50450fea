import type { Dossier, Place } from "../model/dossier.ts";
import type { EdtfDate } from "../model/edtf.ts";
import { dateText } from "../records/dateText.ts";
import { placeOf, topicOf } from "../records/lookup.ts";
import type { NamedDelegate } from "../selectors/meetings/meetingCards.ts";
import { type MeetingFacts, placeCountry, type Side } from "./meetingFacts.ts";
import { type CitedReport, citedReports, paragraphText } from "./sourceText.ts";
import { certaintyText, statementText } from "./statementText.ts";

/** A node of a JSON-LD document: its type, and properties of schema.org. */
export interface JsonLdNode {
  "@type": string;
  [property: string]: unknown;
}

/** The identifier of the meeting itself, which is not the page about it. */
export function eventId(link: string): string {
  return `${link}#event`;
}

/**
 * A meeting as a schema.org Event. `description` carries what the vocabulary has no words for: how certain the date
 * and each statement are, with the reading notes.
 */
export function meetingEvent(dossier: Dossier, facts: MeetingFacts, dossierAddress: string): JsonLdNode {
  const { meeting, focus, counterpart, venue, occasion, statements, certainTopics, sources } = facts;
  return {
    "@type": "Event",
    "@id": eventId(facts.link),
    name: `${focus.actor.name} and ${counterpart.actor.name}: bilateral meeting in ${venue.name}`,
    url: facts.link,
    ...datesOf(meeting.date),
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    location: placeNode(dossier, venue),
    attendee: [focus, counterpart].flatMap(personNodes),
    ...(occasion === null
      ? {}
      : {
          superEvent: {
            "@type": "Event",
            "@id": `${dossierAddress}#${occasion.id}`,
            name: occasion.title,
            ...datesOf(occasion.date),
            ...(occasion.dateNote === undefined ? {} : { description: occasion.dateNote }),
            ...(occasion.place === undefined ? {} : { location: placeNode(dossier, placeOf(dossier, occasion.place)) }),
          },
        }),
    about: certainTopics.map((topic) => ({ "@type": "Thing", name: topicOf(dossier, topic).label })),
    description: [
      `Date: ${dateText(meeting.date)}, ${certaintyText(meeting.dateCertainty)}.`,
      ...facts.notes.map((note) => `Reading note: ${note}`),
      ...statements.map((at) => statementText(dossier, at)),
    ].join(" "),
    subjectOf: citedReports(dossier, sources).map(reportNode),
  };
}

/**
 * A report as cited. Its `name` is our description of it: the report's own headline is not part of a dossier. Without an
 * `@id`, because one report is cited with different paragraphs, and nodes of one id are merged.
 */
export function reportNode({ report, paragraphs }: CitedReport): JsonLdNode {
  return {
    "@type": report.kind === "official" ? "Article" : "NewsArticle",
    name: report.title,
    url: report.url,
    datePublished: report.published,
    dateline: report.dateline,
    inLanguage: report.language,
    publisher: { "@type": "Organization", name: report.publisher },
    abstract: report.basedOn,
    pagination: paragraphText(paragraphs),
  };
}

/** ISO 8601 by the date's precision. What may be one of several days has bounds; the description says what they are. */
function datesOf(date: EdtfDate): { startDate: string; endDate?: string } {
  if (date.kind === "single") return { startDate: date.text };
  return { startDate: date.first, endDate: date.last };
}

/** A place in a disputed area gets no address: it is nobody's on this page. */
function placeNode(dossier: Dossier, place: Place): JsonLdNode {
  const country = placeCountry(dossier, place)?.alpha2 ?? place.country;
  return {
    "@type": "Place",
    name: place.name,
    geo: { "@type": "GeoCoordinates", latitude: place.lat, longitude: place.lon },
    ...(country === null
      ? {}
      : { address: { "@type": "PostalAddress", addressLocality: place.name, addressCountry: country } }),
  };
}

function personNodes({ actor, delegates }: Side): JsonLdNode[] {
  return delegates.map(({ person, office, rank }: NamedDelegate) => ({
    "@type": "Person",
    name: person.name,
    ...(alternateNames(person).length === 0 ? {} : { alternateName: alternateNames(person) }),
    ...(rank === null ? {} : { honorificPrefix: rank }),
    jobTitle: office,
    affiliation: affiliationNode(actor),
  }));
}

/** A country's badge is its alpha-2 code, which is what an address has. */
function affiliationNode({ kind, name, short }: Side["actor"]): JsonLdNode {
  if (kind === "organisation") return { "@type": "Organization", name };
  return { "@type": "GovernmentOrganization", name, address: { "@type": "PostalAddress", addressCountry: short } };
}

function alternateNames({ nativeName, aliases }: NamedDelegate["person"]): string[] {
  return [...(nativeName === undefined ? [] : [nativeName]), ...aliases];
}
