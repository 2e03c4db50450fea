import * as v from "valibot";
import { CONFIDENCES, CONTACTS, PARTS_OF_DAY } from "../model/meeting.ts";
import { actorId, certainty, dateBasis, edtfOrNone, note, plainText, slug } from "./fieldSchemas.ts";
import { day, sources } from "./reportSchema.ts";

const delegate = v.strictObject({
  person: v.pipe(slug, v.description("id of the person")),
  office: v.pipe(
    v.nullable(plainText("The office held at that meeting", 160)),
    v.description("Such as Prime Minister; null for who held none, or for whom none is given"),
  ),
  rank: v.pipe(
    v.nullable(plainText("The rank held at that meeting", 60)),
    v.description("Military or diplomatic rank as the report prints it; null for a civilian without one"),
  ),
});

const party = v.strictObject({
  actor: actorId("Who took part: a country's code such as CHN, or the id of an organisation such as asean"),
  people: v.pipe(v.array(delegate), v.description("Who spoke for it; empty where nobody is named")),
});

const readout = v.strictObject({
  of: actorId("Whose account it is"),
  date: v.pipe(v.nullable(day("The day it was published")), v.description("As YYYY-MM-DD; null where it is not known")),
  gist: plainText("What it tells, in our own words", 600),
  sources,
});

/** A meeting. */
export const meeting = v.strictObject({
  id: v.pipe(slug, v.description("The last part of the meeting's link; never changed")),
  date: v.pipe(edtfOrNone, v.description("When it was held; null where no report gives a date")),
  dateCertainty: certainty,
  dateBasis,
  dateNote: note("How the date is known"),
  partOfDay: v.optional(
    v.pipe(v.picklist(PARTS_OF_DAY), v.description("When on its day, where a report says so, by the venue's clock")),
  ),
  place: v.pipe(
    v.nullable(v.pipe(slug, v.description("id of the venue"))),
    v.description("id of the venue; null where none is known, or there was none"),
  ),
  placeNote: note("Why there is no venue, such as: by phone; or how else than from the cited terms it is known"),
  contact: v.optional(
    v.pipe(v.picklist(CONTACTS), v.description("How the sides were in touch; in person unless it says otherwise")),
    "in-person",
  ),
  calledOn: v.optional(v.pipe(slug, v.description("id of the head of state or government who was called on"))),
  occasion: v.optional(v.pipe(slug, v.description("id of the event on whose sidelines it was held"))),
  setting: v.pipe(
    v.picklist(["sidelines", "visit", "standalone"]),
    v.description("Beside a gathering, during a visit, or for itself"),
  ),
  visitBy: v.optional(actorId("Who travelled to whom: IND for a visit of India's minister")),
  parties: v.pipe(
    v.array(party),
    v.minLength(2, "at least two parties"),
    v.description("Those who met, two or more; the focus need not be one of them"),
  ),
  untold: note("Said of a meeting of whose content nothing is told, and how that is known; a ¶ names the paragraph"),
  summary: v.optional(plainText("The meeting in a few sentences of our own", 600)),
  context: v.optional(plainText("What it belonged to, such as a gathering with its days")),
  topics: v.optional(
    v.pipe(v.array(slug), v.description("ids of topics of the meeting that no statement carries")),
    [],
  ),
  topicsAsReported: v.optional(
    v.pipe(v.array(plainText("A topic in a report's own term", 160)), v.description("Topics as the reports call them")),
    [],
  ),
  confidence: v.optional(
    v.pipe(v.picklist(CONFIDENCES), v.description("How well the sources bear it, by the dossier's confidenceNote")),
  ),
  readouts: v.optional(v.pipe(v.array(readout), v.description("The sides' own accounts, side by side")), []),
  sources,
});
