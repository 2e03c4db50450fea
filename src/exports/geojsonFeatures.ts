import type { Feature, LineString, Point, Position } from "geojson";
import type { Dossier, Place } from "../model/dossier.ts";
import type { EdtfDate } from "../model/edtf.ts";
import type { Source } from "../model/report.ts";
import { CERTAINTIES } from "../model/statement.ts";
import { whenText } from "../records/dateText.ts";
import { placeOf } from "../records/lookup.ts";
import { differenceText } from "./differenceText.ts";
import type { MeetingFacts } from "./meetingFacts.ts";
import { citedReports, paragraphText } from "./sourceText.ts";
import { statementText } from "./statementText.ts";

/**
 * What a map program makes a column of: text or a number, and of a name always the same of the two, whatever the view or
 * the dossier. A list is a text with "; " between its values; what is not known is an empty text.
 */
type FlatProperties = Record<string, string | number>;

/** A feature whose properties are flat. */
export type FlatFeature<Geometry extends Point | LineString> = Feature<Geometry, FlatProperties>;

/** The places where the meetings were held, each once. */
export function venueFeatures(dossier: Dossier, facts: readonly MeetingFacts[]): FlatFeature<Point>[] {
  const placed = facts.flatMap((one) => (one.venue === null ? [] : [{ ...one, venue: one.venue }]));
  return groupedBy(placed, ({ venue }) => venue.id).map(([{ venue }, held]) =>
    pointFeature(`venue:${venue.id}`, venue, {
      role: "venue",
      name: venue.name,
      wikidata: venue.wikidata ?? "",
      ...countryOf(venue),
      ...summaryOf(dossier, held),
    }),
  );
}

/** Events with a place, but for publications: where a report was written is no place of what it tells. */
export function eventFeatures(dossier: Dossier, facts: readonly MeetingFacts[]): FlatFeature<Point>[] {
  const occasions = new Set(facts.map(({ occasion }) => occasion?.id));
  return dossier.events.flatMap((event) => {
    const isShown = event.role === "background" || occasions.has(event.id);
    if (!isShown || event.place === undefined) return [];
    const place = placeOf(dossier, event.place);
    return [
      pointFeature(`event:${event.id}`, place, {
        role: event.role,
        name: event.title,
        place: place.name,
        wikidata: place.wikidata ?? "",
        ...countryOf(place),
        dates: datedText(event),
        ...boundsOfTime([event.date]),
        notes: event.dateNote ?? "",
        sources: sourceTexts(dossier, event.sources),
      }),
    ];
  });
}

/** The countries and organisations that took part, at their anchors: the focus side first. */
export function partyFeatures(dossier: Dossier, facts: readonly MeetingFacts[]): FlatFeature<Point>[] {
  const actors = new Map(
    [...facts.flatMap(({ focus }) => focus ?? []), ...facts.flatMap(({ sides }) => sides)].map(({ actor }) => [
      actor.id,
      actor,
    ]),
  );
  return [...actors.values()].map(({ kind, id, name, wikidata, anchor }) => {
    const own = facts.filter(({ sides }) => sides.some(({ actor }) => actor.id === id));
    return pointFeature(`${kind}:${id}`, anchor, {
      role: id === dossier.focus ? "focus" : "met",
      name,
      country: kind === "country" ? id : "",
      wikidata: wikidata ?? "",
      ...summaryOf(dossier, own),
    });
  });
}

/** A line for every two that met, from the focus's anchor where it is one of them. */
export function linkFeatures(dossier: Dossier, facts: readonly MeetingFacts[]): FlatFeature<LineString>[] {
  const pairs = groupedBy(facts.flatMap(pairsOf), ({ from, to }) => `${from.id}-${to.id}`);
  return pairs.map(([{ from, to }, held]) => ({
    type: "Feature",
    id: `link:${from.id}-${to.id}`,
    geometry: { type: "LineString", coordinates: [positionOf(from.anchor), positionOf(to.anchor)] },
    properties: {
      role: "link",
      name: `${from.name} and ${to.name}`,
      meaning: "A line between two that met: no route, and not where they met.",
      from: from.id,
      to: to.id,
      ...summaryOf(dossier, held),
      statements: joined(held.flatMap(({ statements }) => statements.map((at) => statementText(dossier, at)))),
    },
  }));
}

/** Every two who met, in the order of the sides: the same two stand the same way round in each meeting of theirs. */
function pairsOf(facts: MeetingFacts) {
  const actors = facts.sides.map(({ actor }) => actor);
  return actors.flatMap((one, index) =>
    actors.slice(index + 1).map((other) => {
      const isTurned = facts.focus?.actor.id !== one.id && one.id > other.id;
      return { ...facts, from: isTurned ? other : one, to: isTurned ? one : other };
    }),
  );
}

/** What a feature says of the meetings that it stands for. */
function summaryOf(dossier: Dossier, facts: readonly MeetingFacts[]): FlatProperties {
  const statements = facts.flatMap((one) => one.statements);
  const counts = CERTAINTIES.map((kind) => [
    `statements_${kind}`,
    statements.filter(({ certainty }) => certainty === kind).length,
  ]);
  return {
    meetings: joined(facts.map(({ meeting }) => meeting.id)),
    meetings_count: facts.length,
    meeting_links: joined(facts.map(({ link }) => link)),
    dates: joined(facts.map(({ meeting }) => datedText(meeting))),
    ...boundsOfTime(facts.map(({ meeting }) => meeting.date)),
    fits_only_by_open_reading: joined(facts.filter(({ isOpenFit }) => isOpenFit).map(({ meeting }) => meeting.id)),
    statements_count: statements.length,
    ...(Object.fromEntries(counts) as Record<string, number>),
    notes: [...new Set(facts.flatMap(({ notes }) => notes))].join(" "),
    differences: joined(facts.flatMap(({ differences }) => differences.map(differenceText))),
    sources: sourceTexts(
      dossier,
      facts.flatMap(({ sources }) => sources),
    ),
  };
}

function datedText(dated: Parameters<typeof whenText>[0]): string {
  return `${whenText(dated)} (${dated.dateCertainty})`;
}

/**
 * The first and the last day that the dates can mean, as ISO 8601, for programs that show a map over time. Left out where
 * no date is known: they take a column for days only if each of its values is one.
 */
function boundsOfTime(dates: readonly (EdtfDate | null)[]): FlatProperties {
  const known = dates.filter((date) => date !== null);
  const [first] = known.map((date) => date.first).toSorted();
  const last = known
    .map((date) => date.last)
    .toSorted()
    .at(-1);
  return first === undefined || last === undefined ? {} : { first_day: first, last_day: last };
}

function sourceTexts(dossier: Dossier, sources: readonly Source[]): string {
  return joined(
    citedReports(dossier, sources).map(({ report, paragraphs }) =>
      [report.publisher, report.published, paragraphText(paragraphs), report.url].filter(Boolean).join(", "),
    ),
  );
}

/** A place in a disputed area has no country. */
function countryOf({ country, disputedArea }: Place): FlatProperties {
  return { country: country ?? "", disputed_area: disputedArea ?? "" };
}

function joined(values: readonly string[]): string {
  return [...new Set(values)].join("; ");
}

function groupedBy<Facts>(facts: readonly Facts[], keyOf: (one: Facts) => string): [Facts, Facts[]][] {
  const firsts = new Map(facts.toReversed().map((one) => [keyOf(one), one]));
  return [...firsts].toReversed().map(([key, first]) => [first, facts.filter((one) => keyOf(one) === key)]);
}

function pointFeature(id: string, point: { lat: number; lon: number }, properties: FlatProperties): FlatFeature<Point> {
  return { type: "Feature", id, geometry: { type: "Point", coordinates: positionOf(point) }, properties };
}

/** Longitude first, as RFC 7946 has it. */
function positionOf({ lat, lon }: { lat: number; lon: number }): Position {
  return [lon, lat];
}
