import * as v from "valibot";
import type { Dossier } from "../model/dossier.ts";
import { FORMAT } from "../model/format.ts";
import { ACTS } from "../model/statement.ts";
import { coverage, discrepancy } from "./accountSchemas.ts";
import { aliases, aliasesIfAny, country, latitude, longitude, organisation } from "./actorSchemas.ts";
import {
  actorId,
  certainty,
  countryCode,
  dateBasis,
  editionIdText,
  edtfOrNone,
  note,
  plainText,
  slug,
  wikidataId,
} from "./fieldSchemas.ts";
import { meeting } from "./meetingSchema.ts";
import { day, reportSchema, sources } from "./reportSchema.ts";

const mention = v.strictObject({
  id: v.pipe(slug, v.description("Names the mention in this file")),
  name: plainText("The state or body as the page names it", 80),
  country: v.nullable(countryCode("ISO 3166-1 alpha-3; null for a body that is no state")),
  note: plainText("Why it is named, and that it was no party"),
  sources,
});

const person = v.strictObject({
  id: v.pipe(slug, v.description("Names the person in every meeting")),
  name: plainText("As the report prints it", 80),
  aliases,
  nativeName: v.optional(plainText("The name in its own script", 80)),
  wikidata: wikidataId,
  note: note("A reading note on the name"),
});

const place = v.strictObject({
  id: v.pipe(slug, v.description("Names the place in meetings and events")),
  name: plainText("The place's name", 80),
  country: v.nullable(countryCode("Code of its country; null for a place in a disputed area")),
  disputedArea: v.optional(v.pipe(slug, v.description("id of a feature in the map's disputed layer"))),
  aliases: aliasesIfAny,
  wikidata: wikidataId,
  lat: latitude,
  lon: longitude,
  timeZone: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z_]+\/[A-Za-z_/+-]+$/, "an IANA time zone such as Asia/Shanghai"),
    v.description("The place's IANA time zone, such as Asia/Shanghai"),
  ),
});

const event = v.strictObject({
  id: v.pipe(slug, v.description("Names the event in meetings")),
  title: plainText("What it was, in our words", 120),
  date: v.pipe(edtfOrNone, v.description("When it was; null where no report gives a date")),
  dateCertainty: certainty,
  dateBasis,
  dateNote: note("Why the date is drawn as it is"),
  role: v.pipe(
    v.picklist(["background", "occasion", "publication"]),
    v.description("What came before, the gathering beside which meetings were held, or the appearing of a report"),
  ),
  place: v.optional(v.pipe(slug, v.description("id of the place where it was"))),
  sources,
});

const statement = v.strictObject({
  id: v.pipe(slug, v.description("Names the statement in this file")),
  act: v.pipe(v.picklist(ACTS), v.description("What kind of speech it was")),
  by: v.pipe(
    v.array(actorId("A country's code, or the id of an organisation")),
    v.description("Who said it, or all who agreed to it; empty only for what is reported without a speaker"),
  ),
  accountOf: v.optional(actorId("Whose account it is, where it is one side's")),
  text: plainText("What was said or agreed, in our own words"),
  lead: v.optional(
    plainText(
      "What came of the meetings, as a sentence that stands alone: the page's first screen tells these. It names all who surely said it, up to four",
      120,
    ),
  ),
  topics: v.pipe(
    v.array(slug),
    v.description("ids of its topics; empty where the reports give topics of the meeting alone"),
  ),
  meetings: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(slug, v.description("id of the meeting")),
        certainty,
        note: note("A reading note for this meeting only"),
        certainBecause: note("Why it is certain here, although every paragraph cited leaves this meeting open"),
      }),
    ),
    v.minLength(1, "at least one meeting"),
    v.description("The meetings it was said or agreed at, each with how certain that is"),
  ),
  note: note("A reading note for every meeting of the statement"),
  sources,
});

const address = (description: string) =>
  v.pipe(v.string(), v.url("an absolute web address"), v.description(description));

const extract = v.pipe(
  v.strictObject({
    filter: v.pipe(v.string(), v.nonEmpty("words"), v.description("Which meetings the file holds")),
    link: address("The view that it was made from"),
    from: address("The page of the whole dossier"),
    edition: v.nullable(
      v.pipe(
        v.strictObject({
          id: v.pipe(
            v.string(),
            v.regex(/^[0-9a-f]{12}$/, "12 lower-case hexadecimal digits"),
            v.description("The start of the SHA-256 of the content, see docs/exports.md"),
          ),
          date: day("The edition's day"),
        }),
        v.description("The edition of the whole dossier; null when it has none"),
      ),
    ),
    licence: plainText("On which terms the content may be used", 4000),
  }),
  v.description("Only in a file exported from a view: which part of the dossier it holds"),
);

/** The one schema of a dossier file: what is written is its input, what the page works on its output. */
export const dossierSchema = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.description("Where an editor finds the schema of this file"))),
  format: v.pipe(
    v.literal(FORMAT),
    v.description("The number of this format; npm run migrate brings an older file to it"),
  ),
  draft: v.optional(v.pipe(v.literal(true), v.description("Checked and shown by npm run dev, and never published"))),
  id: v.pipe(slug, v.description("Part of every link to the dossier; never changed")),
  title: plainText("The page's title, in our words", 120),
  summary: plainText("One sentence that tells the story", 320),
  focus: v.pipe(
    v.nullable(actorId("Whose meetings these are")),
    v.description("A country's code or an organisation's id; null where many met many"),
  ),
  coverage: v.optional(coverage),
  confidenceNote: note("What high, medium and low confidence mean here"),
  countries: v.pipe(v.array(country), v.description("The countries that took part, the focus country first")),
  organisations: v.optional(v.pipe(v.array(organisation), v.description("The organisations that took part")), []),
  mentions: v.pipe(v.array(mention), v.description("States and bodies named by the report that were no party")),
  reports: v.pipe(
    v.array(reportSchema),
    v.minLength(1, "at least one report"),
    v.description("The publications that the facts come from"),
  ),
  people: v.pipe(v.array(person), v.description("Everyone who spoke for a party")),
  places: v.pipe(v.array(place), v.description("Venues, and places of events")),
  topics: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(slug, v.description("Names the topic in statements and links")),
        label: plainText("The topic's name", 60),
        note: note("What it takes in"),
      }),
    ),
    v.description("The controlled vocabulary of subjects, in the order in which lists show them"),
  ),
  events: v.pipe(v.array(event), v.description("What is on the timeline and is no meeting")),
  meetings: v.pipe(
    v.array(meeting),
    v.minLength(1, "at least one meeting"),
    v.description("The meetings, in the order in which lists show them"),
  ),
  statements: v.pipe(v.array(statement), v.description("What was said or agreed")),
  discrepancies: v.optional(
    v.pipe(v.array(discrepancy), v.description("Where accounts of a meeting differ, each version with its sources")),
    [],
  ),
  corrections: v.pipe(
    v.array(
      v.strictObject({
        date: day("The day of the correction"),
        what: plainText("What was corrected, and why"),
        replaces: v.optional(editionIdText("id of the edition that this corrects, if it was published")),
      }),
    ),
    v.description("The corrections log, newest first"),
  ),
  extract: v.optional(extract),
}) satisfies v.GenericSchema<unknown, Dossier & { $schema?: string | undefined }>;
