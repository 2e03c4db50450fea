import type { BBox, Feature, FeatureCollection, LineString, Point, Position } from "geojson";
import type { Dossier } from "../model/dossier.ts";
import type { View } from "../view/view.ts";
import { licenceText } from "./credits.ts";
import type { ExportContext } from "./exportContext.ts";
import { eventFeatures, type FlatFeature, linkFeatures, partyFeatures, venueFeatures } from "./geojsonFeatures.ts";
import { factsInView } from "./meetingFacts.ts";
import { reportedIn } from "./sourceText.ts";

/** Where the file comes from, as a foreign member (RFC 7946, section 6.1). */
interface Origin {
  title: string;
  filter: string;
  link: string;
  edition: ExportContext["edition"];
  licence: string;
  sources: string;
  /** What a line, an anchor and an open reading mean. */
  notes: string[];
}

/** A GeoJSON file of a view. */
export interface GeojsonFile extends FeatureCollection<Point | LineString> {
  sidelines: Origin;
}

const NOTES = [
  "A feature with the role link is a line between two countries that met: no route, and not where they met; that is the venue.",
  "A feature with the role focus or met stands for a whole country; its point is an anchor inside the country, nothing happened there.",
  "statements_open counts statements that the report leaves open for the meeting: neither yes nor no.",
];

/**
 * What the map shows of the view as a GeoJSON FeatureCollection (RFC 7946; WGS 84, longitude first): venues, places of
 * events, anchors of the countries that took part, and a line for each pair of countries that met. Property `role`
 * tells them apart. Null when no meeting is in view. A line is straight in degrees and is not cut at the antimeridian,
 * because it is no path.
 */
export function geojsonExport(dossier: Dossier, view: View, context: ExportContext): string | null {
  const facts = factsInView(dossier, view, context.siteRoot);
  if (facts.length === 0) return null;
  const features: FlatFeature<Point | LineString>[] = [
    ...venueFeatures(dossier, facts),
    ...eventFeatures(dossier, facts),
    ...partyFeatures(dossier, facts),
    ...linkFeatures(dossier, facts),
  ];
  const file: GeojsonFile = {
    type: "FeatureCollection",
    bbox: boundsOf(features),
    sidelines: {
      title: dossier.title,
      filter: context.filterText,
      link: context.link,
      edition: context.edition,
      licence: licenceText(dossier),
      sources: reportedIn(dossier, facts),
      notes: NOTES,
    },
    features,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** West, south, east, north of all positions. */
function boundsOf(features: readonly Feature<Point | LineString>[]): BBox {
  const positions = features.flatMap(({ geometry }): Position[] =>
    geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates,
  );
  const [lons, lats] = [positions.map(([lon = 0]) => lon), positions.map(([, lat = 0]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
