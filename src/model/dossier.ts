import type { ActorId, Organisation } from "./actor.ts";
import type { Country, CountryCode } from "./country.ts";
import type { Day } from "./day.ts";
import type { Edition } from "./edition.ts";
import type { EdtfDate } from "./edtf.ts";
import type { Meeting } from "./meeting.ts";
import type { Report, Source } from "./report.ts";
import type { Certainty, Statement } from "./statement.ts";

/** A person of the dossier; the office and rank belong to a meeting, because people change office. */
export interface Person {
  id: string;
  /** As the report prints it. */
  name: string;
  /** Other spellings in use; they need not be in the report. Search finds them. */
  aliases: string[];
  nativeName?: string | undefined;
  /** The item in Wikidata, such as Q668, where that is certain. */
  wikidata?: string | undefined;
  /** A reading note on the name, if the printed form needs one. */
  note?: string | undefined;
}

/** A named place. One in a disputed area names the area and no country, so that it is nobody's on the map. */
export interface Place {
  id: string;
  name: string;
  country: CountryCode | null;
  /** `id` of a feature in the map's `disputed` layer. */
  disputedArea?: string | undefined;
  /** Names in use in reports. */
  aliases: string[];
  /** Its item in Wikidata, such as Q668, where that is certain. */
  wikidata?: string | undefined;
  lat: number;
  lon: number;
  /** IANA time zone name. */
  timeZone: string;
}

/** A subject of the controlled vocabulary. */
export interface Topic {
  id: string;
  label: string;
  /** What it takes in. */
  note?: string | undefined;
}

export type EventRole = "background" | "occasion" | "publication";

/** Something on the timeline that is not a meeting. */
export interface DossierEvent {
  id: string;
  title: string;
  /** Null where no report gives one. */
  date: EdtfDate | null;
  dateCertainty: Certainty;
  /** The printed words that a derived date was worked out from. */
  dateBasis?: string | undefined;
  /** Why the date is drawn as it is, for a reader. */
  dateNote?: string | undefined;
  role: EventRole;
  place?: string | undefined;
  sources: Source[];
}

/** A state or body that the report names and that was a party to no meeting: never drawn as one. */
export interface Mention {
  id: string;
  name: string;
  country: CountryCode | null;
  note: string;
  sources: Source[];
}

/** What two accounts of a meeting can differ on. */
export const DIFFERENCES = ["date", "name", "office", "place", "content", "agreement", "other"] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** One of the accounts that differ. */
export interface Version {
  says: string;
  accountOf?: ActorId | undefined;
  /** None where it is not recorded which report says so; `sourceNote` tells what is known of that. */
  sources: Source[];
  sourceNote?: string | undefined;
}

/** Where accounts of a meeting differ. They stand side by side, and none of them wins. */
export interface Discrepancy {
  id: string;
  meetings: string[];
  about: Difference;
  what: string;
  versions: Version[];
}

/** How complete a dossier is, and what is known to be missing from it. */
export interface Coverage {
  note: string;
  missing: { what: string; knownFrom?: string | undefined; url?: string | undefined }[];
}

/** One line of the corrections log. */
export interface Correction {
  date: Day;
  what: string;
  /** id of the edition that it corrects, if that was published. */
  replaces?: string | undefined;
}

/** What a file that holds part of a dossier says of itself: which part, of what, and on which terms. */
export interface Extract {
  /** Which meetings it holds, in words. */
  filter: string;
  /** The view that it was made from. */
  link: string;
  /** The page of the whole dossier. */
  from: string;
  /** The edition of the whole dossier; null when it has none. */
  edition: Edition | null;
  licence: string;
}

/** A set of meetings with the reports they come from: one file, one page. */
export interface Dossier {
  id: string;
  title: string;
  summary: string;
  /** Only said of what is not to be published yet. */
  draft?: true | undefined;
  /** Whose meetings these are; null for a body of meetings of many with many. */
  focus: ActorId | null;
  coverage?: Coverage | undefined;
  /** What the meetings' `confidence` means here. */
  confidenceNote?: string | undefined;
  countries: Country[];
  organisations: Organisation[];
  mentions: Mention[];
  reports: Report[];
  people: Person[];
  places: Place[];
  topics: Topic[];
  events: DossierEvent[];
  meetings: Meeting[];
  statements: Statement[];
  discrepancies: Discrepancy[];
  corrections: Correction[];
  /** Only in a file that was exported from a view. */
  extract?: Extract | undefined;
}
