import type { Feature, LineString, Point, Position } from "geojson";
import type { Dossier } from "../model/dossier.ts";
import type { Source } from "../model/report.ts";
import { CERTAINTIES } from "../model/statement.ts";
import { whenText } from "../records/dateText.ts";
import { placeOf } from "../records/lookup.ts";
import type { MeetingFacts } from "./meetingFacts.ts";
import { citedReports, paragraphText } from "./sourceText.ts";
import { statementText } from "./statementText.ts";

/** The places where the meetings were held, each once. */
export function venueFeatures(dossier: Dossier, facts: readonly MeetingFacts[]): Feature<Point>[] {
  const placed = facts.flatMap((one) => (one.venue === null ? [] : [{ ...one, venue: one.venue }]));
  return groupedBy(placed, ({ venue }) => venue.id).map(([{ venue }, held]) =>
    pointFeature(`venue:${venue.id}`, venue, {
      role: "venue",
      name: venue.name,
      country: venue.country,
      ...inDisputedArea(venue.disputedArea),
      ...summaryOf(dossier, held),
    }),
  );
}

/** Events with a place, but for publications: where a report was written is no place of what it tells. */
export function eventFeatures(dossier: Dossier, facts: readonly MeetingFacts[]): Feature<Point>[] {
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
        country: place.country,
        ...inDisputedArea(place.disputedArea),
        date: event.date?.text ?? null,
        date_certainty: event.dateCertainty,
        notes: event.dateNote === undefined ? [] : [event.dateNote],
        sources: sourceTexts(dossier, event.sources),
      }),
    ];
  });
}

/** The countries and organisations that took part, at their anchors: the focus side first. */
export function partyFeatures(dossier: Dossier, facts: readonly MeetingFacts[]): Feature<Point>[] {
  const actors = new Map(
    [...facts.flatMap(({ focus }) => focus ?? []), ...facts.flatMap(({ sides }) => sides)].map(({ actor }) => [
      actor.id,
      actor,
    ]),
  );
  return [...actors.values()].map(({ kind, id, name, anchor }) => {
    const own = facts.filter(({ sides }) => sides.some(({ actor }) => actor.id === id));
    return pointFeature(`${kind}:${id}`, anchor, {
      role: id === dossier.focus ? "focus" : "met",
      name,
      country: kind === "country" ? id : null,
      ...summaryOf(dossier, own),
    });
  });
}

/** A line for every two that met, from the focus's anchor where it is one of them. */
export function linkFeatures(dossier: Dossier, facts: readonly MeetingFacts[]): Feature<LineString>[] {
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
      statements: held.flatMap(({ statements }) => statements.map((at) => statementText(dossier, at))),
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

/** What a feature says of the meetings that it stands for. Flat, because map programs make columns of it. */
function summaryOf(dossier: Dossier, facts: readonly MeetingFacts[]) {
  const statements = facts.flatMap((one) => one.statements);
  const counts = CERTAINTIES.map((kind) => [
    `statements_${kind}`,
    statements.filter(({ certainty }) => certainty === kind).length,
  ]);
  return {
    meetings: facts.map(({ meeting }) => meeting.id),
    meeting_links: facts.map(({ link }) => link),
    dates: [...new Set(facts.map(({ meeting }) => `${whenText(meeting)} (${meeting.dateCertainty})`))],
    fits_only_by_open_reading: facts.filter(({ isOpenFit }) => isOpenFit).map(({ meeting }) => meeting.id),
    statements_count: statements.length,
    ...(Object.fromEntries(counts) as Record<string, number>),
    notes: [...new Set(facts.flatMap(({ notes }) => notes))],
    sources: sourceTexts(
      dossier,
      facts.flatMap(({ sources }) => sources),
    ),
  };
}

function sourceTexts(dossier: Dossier, sources: readonly Source[]): string[] {
  return citedReports(dossier, sources).map(({ report, paragraphs }) =>
    [report.publisher, report.published, paragraphText(paragraphs), report.url].filter(Boolean).join(", "),
  );
}

function inDisputedArea(area: string | undefined) {
  return area === undefined ? {} : { disputed_area: area };
}

function groupedBy<Facts>(facts: readonly Facts[], keyOf: (one: Facts) => string): [Facts, Facts[]][] {
  const firsts = new Map(facts.toReversed().map((one) => [keyOf(one), one]));
  return [...firsts].toReversed().map(([key, first]) => [first, facts.filter((one) => keyOf(one) === key)]);
}

function pointFeature(
  id: string,
  point: { lat: number; lon: number },
  properties: Feature["properties"],
): Feature<Point> {
  return { type: "Feature", id, geometry: { type: "Point", coordinates: positionOf(point) }, properties };
}

/** Longitude first, as RFC 7946 has it. */
function positionOf({ lat, lon }: { lat: number; lon: number }): Position {
  return [lon, lat];
}
