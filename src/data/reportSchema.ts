import * as v from "valibot";
import { parseDay } from "../model/day.ts";
import { TEXTS_SEEN } from "../model/report.ts";
import { actorId, parsedText, plainText, sha256, slug, webAddress } from "./fieldSchemas.ts";

/** A calendar day, `YYYY-MM-DD`. */
export const day = (description: string) =>
  parsedText(parseDay, /^\d{4}-\d{2}-\d{2}$/, "a day that exists, as YYYY-MM-DD", description);

const paragraphNumber = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.description("The paragraph's number, counted from 1"),
);

const source = v.strictObject({
  report: v.pipe(slug, v.description("id of the report")),
  paragraphs: v.optional(
    v.pipe(
      v.array(paragraphNumber),
      v.description("The paragraphs in which it stands; left out for a report whose text was not seen"),
    ),
    [],
  ),
  terms: v.optional(
    v.pipe(
      v.array(v.pipe(plainText("A name or term of art", 60), v.regex(/^\S+( \S+){0,2}$/, "at most three words"))),
      v.description("Names and terms, at most three words each, that occur in the cited paragraphs of the original"),
    ),
    [],
  ),
});

/** Where something stands; every fact has at least one. */
export const sources = v.pipe(
  v.array(source),
  v.minLength(1, "at least one source"),
  v.description("Where it stands in the reports"),
);

/** The same for a version of what is told differently, which may have none. */
export const sourcesIfKnown = v.pipe(
  v.array(source),
  v.description("Where it stands in the reports; empty where it is not recorded which one says so"),
);

const paragraph = v.strictObject({
  number: paragraphNumber,
  gist: plainText("What the paragraph tells, in our own words", 320),
  uses: v.pipe(
    v.array(v.picklist(["statements", "dates", "names", "provenance"])),
    v.description("What the dossier takes from the paragraph; empty where that is nothing"),
  ),
  leavesOut: v.optional(plainText("What of the paragraph is not in the dossier, such as a visit to a school")),
  note: v.optional(plainText("What in it is derived or left open")),
  leavesOpen: v.optional(
    v.pipe(
      v.array(slug),
      v.minLength(1, "at least one meeting"),
      v.description(
        "ids of the meetings for which nothing drawn from this paragraph alone is certain; the note says why",
      ),
    ),
  ),
});

/** A publication that the facts come from. */
export const reportSchema = v.strictObject({
  id: v.pipe(slug, v.description("Names the report in every source")),
  publisher: plainText("Who published it", 80),
  kind: v.pipe(
    v.picklist(["wire", "press", "official"]),
    v.description("A news agency's report, a newspaper's, or a state's or body's own publication"),
  ),
  title: plainText("A description of the report in our words, or its own title", 320),
  titleFrom: v.optional(
    v.pipe(v.literal("address"), v.description("Said of a title that was read off the address of the report")),
  ),
  url: v.pipe(webAddress, v.description("Where a reader can read the original")),
  urlNote: v.optional(plainText("What the address leads to", 160)),
  published: v.pipe(
    v.nullable(day("The day of publication")),
    v.description("As YYYY-MM-DD; null where it is not known"),
  ),
  dateline: v.pipe(
    v.nullable(plainText("The place it was filed from", 80)),
    v.description("Such as New Delhi; null for a text without one"),
  ),
  language: v.pipe(
    v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "a BCP 47 language tag"))),
    v.description("The original's language, as a BCP 47 tag such as en; null where it is not known"),
  ),
  basedOn: v.optional(plainText("What the report rests on, such as a ministry's release")),
  accountOf: v.optional(
    actorId("Whose account it gives, where that is one side's: IND for a release of India's ministry"),
  ),
  textSeen: v.pipe(
    v.picklist(TEXTS_SEEN),
    v.description("How much of its text was at hand: whole, part, or none (the report is known by its address)"),
  ),
  textNote: v.optional(plainText("What of the text was lacking, such as: the copy breaks off after 1 June")),
  paragraphs: v.pipe(
    v.array(paragraph),
    v.description("The report's spine: every paragraph that was seen, in order; empty where the text was not"),
  ),
  digest: v.optional(
    v.pipe(
      v.strictObject({
        normalisation: v.pipe(slug, v.description("Name of the normalisation, see docs/dossier.md")),
        text: v.pipe(sha256, v.description("SHA-256 of the normalised paragraphs joined with line feeds")),
        each: v.pipe(v.array(sha256), v.description("SHA-256 of each normalised paragraph, in order")),
      }),
      v.description("Digests that check a copy of the original without holding its words; written by npm run digests"),
    ),
  ),
  omits: v.pipe(
    v.array(
      v.strictObject({
        what: plainText("What the report does not tell"),
        label: v.optional(plainText("The same in a few words, for the page's first screen", 60)),
        knownFrom: plainText("How that is known"),
        url: v.optional(v.pipe(webAddress, v.description("A link to what shows it"))),
      }),
    ),
    v.description("What a reader should know is missing from the report"),
  ),
});
