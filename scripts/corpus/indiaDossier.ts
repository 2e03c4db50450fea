import { collectedTopics } from "./collection.ts";
import { confidenceNote, coverage } from "./coverage.ts";
import { discrepancies } from "./discrepancies.ts";
import { meetings } from "./meetings.ts";
import { occasions } from "./occasions.ts";
import { countries, FOCUS, people } from "./parties.ts";
import { reports } from "./reports.ts";
import { places } from "./sideTables.ts";
import { statements } from "./statements.ts";

/** The collection as a dossier, as its file has it. */
export const indiaDossier = {
  $schema: "../dossier.schema.json",
  format: 2,
  id: "india-defence-2019-2025",
  title: "India’s defence minister: 79 bilateral meetings, 2019 to 2025",
  summary:
    "From November 2019 to December 2025 Rajnath Singh met counterparts from 37 countries in 22 places, one at a time. What was reported of these meetings, and where reports differ; the list is not complete.",
  focus: FOCUS,
  coverage,
  confidenceNote,
  countries,
  mentions: [],
  reports,
  people,
  places: places.map(({ id, name, aliases, wikidata, country, lat, lon, timeZone }) => ({
    id,
    name,
    ...(aliases === undefined ? {} : { aliases }),
    ...(wikidata === undefined ? {} : { wikidata }),
    country,
    lat,
    lon,
    timeZone,
  })),
  topics: collectedTopics.map(({ slug, label, note }) => ({ id: slug, label, note })),
  events: occasions,
  // The newest first, as news is read.
  meetings: meetings.toReversed(),
  statements: statements.toReversed(),
  discrepancies,
  corrections: [],
};
