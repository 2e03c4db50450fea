import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

// What the collection holds, strictly: a key that nobody converts is a failure, not a loss.
const text = v.pipe(v.string(), v.nonEmpty());

const source = v.strictObject({
  url: text,
  publisher: text,
  title: text,
  published: v.nullable(text),
  kind: v.picklist(["press", "official"]),
});

const meeting = v.strictObject({
  id: text,
  kind: v.literal("bilateral"),
  date: text,
  date_precision: v.literal("day"),
  place: text,
  place_country_iso3: text,
  country_iso3: text,
  counterpart_name: text,
  counterpart_office: text,
  counterpart_rank: v.string(),
  india_representative: v.literal("Rajnath Singh, Minister of Defence (Raksha Mantri), India"),
  occasion: text,
  context: text,
  setting: v.picklist(["sidelines", "visit-by-india", "visit-to-india"]),
  topics: v.array(text),
  topics_as_reported: v.array(text),
  outcomes: v.array(text),
  summary_in_own_words: text,
  sources: v.array(source),
  discrepancies: v.array(text),
  confidence: v.picklist(["high", "medium"]),
  readouts: v.optional(v.array(v.strictObject({ side: text, gist: text, url: text, date: text }))),
});

const topics = v.array(v.strictObject({ slug: text, label: text, note: text, records: v.number() }));

/** A report as one meeting of the collection names it. */
export type CollectedReport = v.InferOutput<typeof source>;

/** A meeting as the collection tells it. */
export type CollectedMeeting = v.InferOutput<typeof meeting>;

/** The JSON of a file in `data/` beside this one. */
export function dataFile(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, "data", name), "utf8"));
}

/** The meetings as they were collected, in their order. */
export const collectedMeetings = v.parse(v.array(meeting), dataFile("india-defence-meetings.json"));

/** The vocabulary of subjects that came with them. */
export const collectedTopics = v.parse(topics, dataFile("topics.json"));
