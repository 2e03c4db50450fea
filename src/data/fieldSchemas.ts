import * as v from "valibot";
import { parseActorId, parseOrganisationId } from "../model/actor.ts";
import { parseCountryCode } from "../model/country.ts";
import { parseEditionId } from "../model/edition.ts";
import { parseEdtf } from "../model/edtf.ts";
import { CERTAINTIES } from "../model/statement.ts";

/**
 * Text that `parse` turns into a value; `pattern` says the same, less exactly, in the JSON Schema. The description
 * stands before the transformation: a JSON Schema tells of what is written, and nothing behind it would be seen.
 */
export function parsedText<Value>(
  parse: (text: string) => Value | null,
  pattern: RegExp,
  expected: string,
  description: string,
) {
  return v.pipe(
    v.string(),
    v.regex(pattern, expected),
    v.description(description),
    v.rawTransform<string, Value>(({ dataset, addIssue, NEVER }) => {
      const value = parse(dataset.value);
      if (value !== null) return value;
      addIssue({ message: expected });
      return NEVER;
    }),
  );
}

/** An identifier that may stand in a link: lower-case letters, digits and single hyphens. */
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a slug: lower-case letters, digits and single hyphens"),
  v.maxLength(60),
);

/**
 * Without a look around, which not every validator of JSON Schema knows. The controls of writing direction would turn round
 * what stands behind them, in a title or a feed.
 */
const PLAIN =
  /^[^\s<>\p{Cc}\u202A-\u202E\u2066-\u2069]([^<>\p{Cc}\u202A-\u202E\u2066-\u2069]*[^\s<>\p{Cc}\u202A-\u202E\u2066-\u2069])?$/u;

/** Words for the page: not empty, not padded, no markup and no control character, nor one of writing direction. */
export function plainText(description: string, longest = 400) {
  return v.pipe(
    v.string(),
    v.regex(PLAIN, "plain text: not empty, no < or >, no line break or control character, no space at either end"),
    v.maxLength(longest, `at most ${longest} characters`),
    v.description(description),
  );
}

/** An absolute address of the web: old reports are still at plain http. */
export const webAddress = v.pipe(
  v.string(),
  v.url("an absolute web address"),
  v.regex(/^https?:\/\//, "an address that begins with https:// or http://"),
);

/** Which item of Wikidata is meant, where that is certain: others recognise a record by it, whatever it is called. */
export const wikidataId = v.optional(
  v.pipe(
    v.string(),
    v.regex(/^Q[1-9][0-9]{0,9}$/, "the id of an item of Wikidata such as Q668"),
    v.description("The same in Wikidata, such as Q668; left out where that is not certain"),
  ),
);

/** A SHA-256 digest as 64 lower-case hexadecimal digits. */
export const sha256 = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/, "a SHA-256 digest: 64 lower-case hexadecimal digits"),
);

/** The id of an edition of a dossier. */
export const editionIdText = (description: string) =>
  parsedText(parseEditionId, /^[0-9a-f]{12}$/, "an edition's id: 12 lower-case hexadecimal digits", description);

/** A country in its form; that the code is assigned is for `check-data`. */
export const countryCode = (description: string) =>
  parsedText(parseCountryCode, /^[A-Z]{3}$/, "an ISO 3166-1 alpha-3 code such as CHN", description);

/** A country or an organisation in its form; that the dossier has it is seen with the references. */
export const actorId = (description: string) =>
  parsedText(
    parseActorId,
    /^([A-Z]{3}|[a-z0-9]+(-[a-z0-9]+)*)$/,
    "a country's code such as CHN, or the id of an organisation such as asean",
    description,
  );

/** The id of an organisation. */
export const organisationId = (description: string) =>
  parsedText(
    parseOrganisationId,
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "a slug: lower-case letters, digits and single hyphens",
    description,
  );

/** A date as the part of EDTF that `parseEdtf` reads. */
export const edtf = parsedText(
  parseEdtf,
  /^(\d{4}(-\d{2}){0,2}[~?%]?(\/\d{4}(-\d{2}){0,2}[~?%]?)?|\[\d{4}(-\d{2}){0,2}(,\d{4}(-\d{2}){0,2})+\])$/,
  "an EDTF date that exists: 2020, 2025-06, 2025-06-26, each with ~, ? or % behind it, a/b or [a,b], in order",
  "EDTF: 2020, 2025-06, 2025-06-26, a/b for an interval, [a,b] for alternatives; ~ behind a date for about, ? for uncertain, % for both",
);

/** A date, or null where no report gives one. */
export const edtfOrNone = v.nullable(edtf);

/** How certain something is by the report. */
export const certainty = v.pipe(
  v.picklist(CERTAINTIES),
  v.description("stated by the report, derived from it, or open: it can be read both ways"),
);

/** A reading note, which need not be there. */
export const note = (description: string) => v.optional(plainText(description));

/** What a derived date rests on in print; never given for a stated one. */
export const dateBasis = v.optional(
  plainText("The words of the report that a derived date was worked out from, such as Thursday", 40),
);
