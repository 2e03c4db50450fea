import * as v from "valibot";
import { dataFile } from "./collection.ts";

// What the collection lacks and a dossier needs: written by hand, in the JSON files beside the collection.
const text = v.pipe(v.string(), v.nonEmpty());
const texts = v.optional(v.array(text));
const wikidata = v.optional(text);

/** Where the places are. */
export const places = v.parse(
  v.array(
    v.strictObject({
      name: text,
      id: text,
      aliases: texts,
      wikidata,
      country: text,
      lat: v.number(),
      lon: v.number(),
      timeZone: text,
    }),
  ),
  dataFile("places.json"),
);

/** What the countries are called, and where their labels start. */
export const countries = v.parse(
  v.array(
    v.strictObject({
      code: text,
      name: text,
      anchor: v.strictObject({ lat: v.number(), lon: v.number() }),
      aliases: texts,
      wikidata,
    }),
  ),
  dataFile("countries.json"),
);

/** Who met; a person who is in another dossier of the site has the same id there. */
export const people = v.parse(
  v.array(
    v.strictObject({
      name: text,
      id: text,
      aliases: v.array(text),
      nativeName: v.optional(text),
      wikidata,
      note: v.optional(text),
    }),
  ),
  dataFile("people.json"),
);

const publication = v.strictObject({
  kind: v.optional(v.literal("wire")),
  basedOn: v.optional(text),
  accountOf: v.optional(text),
});

/** Whose account an outcome is, where its text says so; what publishers are, and what the marks behind their names mean. */
export const accounts = v.parse(
  v.strictObject({
    outcomes: v.record(text, text),
    publishers: v.record(text, publication),
    marks: v.record(text, publication),
  }),
  dataFile("accounts.json"),
);

/** The outcomes that the first screen tells, each with the sentence that does. */
export const leads = v.parse(v.record(text, text), dataFile("leads.json"));

/** Where reports differ: each text of the collection with what each side says, and who among the meeting's reports does. */
export const differences = v.parse(
  v.array(
    v.strictObject({
      meeting: text,
      what: text,
      about: v.picklist(["date", "name", "office", "place", "content", "agreement", "other"]),
      versions: v.array(
        v.strictObject({
          says: text,
          accountOf: v.optional(text),
          sources: v.array(text),
          sourceNote: v.optional(text),
        }),
      ),
    }),
  ),
  dataFile("discrepancies.json"),
);
