import type { Dossier, Place } from "../model/dossier.ts";
import type { EdtfDate } from "../model/edtf.ts";
import { wikidataLink } from "../model/wikidata.ts";
import { whenText } from "../records/dateText.ts";
import { placeOf, topicOf } from "../records/lookup.ts";
import type { NamedDelegate } from "../selectors/meetings/meetingCards.ts";
import { type MeetingFacts, placeCountry, type Side } from "./meetingFacts.ts";
import { meetingKind, whoMet } from "./meetingTitle.ts";
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

/** A meeting by its identifier, with what a list says of it. */
export function meetingReference(facts: MeetingFacts): JsonLdNode {
  return {
    "@type": "Event",
    "@id": eventId(facts.link),
    name: `${whoMet(facts)}: ${meetingKind(facts)}`,
    url: facts.link,
    ...datesOf(facts.meeting.date),
  };
}

/**
 * A meeting as a schema.org Event. `description` carries what the vocabulary has no words for: how certain the date
 * and each statement are, with the reading notes.
 */
export function meetingEvent(dossier: Dossier, facts: MeetingFacts, dossierAddress: string): JsonLdNode {
  const { meeting, sides, venue, occasion, statements, certainTopics, sources } = facts;
  return {
    ...meetingReference(facts),
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: `https://schema.org/${meeting.contact === "in-person" ? "Offline" : "Online"}EventAttendanceMode`,
    ...(venue === null ? {} : { location: placeNode(dossier, venue) }),
    attendee: sides.flatMap(attendeeNodes),
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
      `Date: ${whenText(meeting)}, ${certaintyText(meeting.dateCertainty)}.`,
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
    datePublished: report.published ?? undefined,
    dateline: report.dateline ?? undefined,
    inLanguage: report.language ?? undefined,
    publisher: { "@type": "Organization", name: report.publisher },
    abstract: report.basedOn,
    pagination: paragraphText(paragraphs) || undefined,
  };
}

/**
 * ISO 8601 by the date's precision, without EDTF's qualifiers. What may be one of several days has bounds; the description
 * says what they are. Nothing for what has no date.
 */
function datesOf(date: EdtfDate | null): { startDate?: string; endDate?: string } {
  if (date === null) return {};
  if (date.kind === "single") return { startDate: date.text.replace(/[~?%]$/, "") };
  return { startDate: date.first, endDate: date.last };
}

/** A place in a disputed area gets no address: it is nobody's on this page. */
function placeNode(dossier: Dossier, place: Place): JsonLdNode {
  const country = placeCountry(dossier, place)?.alpha2 ?? place.country;
  return {
    "@type": "Place",
    name: place.name,
    ...sameAs(place),
    geo: { "@type": "GeoCoordinates", latitude: place.lat, longitude: place.lon },
    ...(country === null
      ? {}
      : { address: { "@type": "PostalAddress", addressLocality: place.name, addressCountry: country } }),
  };
}

/** The persons who spoke for a side; the side itself where nobody is named. */
function attendeeNodes({ actor, delegates }: Side): JsonLdNode[] {
  if (delegates.length === 0) return [affiliationNode(actor)];
  return delegates.map(({ person, office, rank }: NamedDelegate) => ({
    "@type": "Person",
    name: person.name,
    ...sameAs(person),
    ...(alternateNames(person).length === 0 ? {} : { alternateName: alternateNames(person) }),
    ...(rank === null ? {} : { honorificPrefix: rank }),
    ...(office === null ? {} : { jobTitle: office }),
    affiliation: affiliationNode(actor),
  }));
}

/** A country's badge is its alpha-2 code, which is what an address has. */
function affiliationNode({ kind, name, short, ...actor }: Side["actor"]): JsonLdNode {
  if (kind === "organisation") return { "@type": "Organization", name, ...sameAs(actor) };
  const address = { "@type": "PostalAddress", addressCountry: short };
  return { "@type": "GovernmentOrganization", name, ...sameAs(actor), address };
}

/** Who or what others know it as. */
function sameAs({ wikidata }: { wikidata?: string | undefined }): { sameAs?: string } {
  return wikidata === undefined ? {} : { sameAs: wikidataLink(wikidata) };
}

function alternateNames({ nativeName, aliases }: NamedDelegate["person"]): string[] {
  return [...(nativeName === undefined ? [] : [nativeName]), ...aliases];
}
