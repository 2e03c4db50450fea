import * as v from "valibot";
import { certainty, countryCode, dateBasis, edtf, note, plainText, slug } from "./fieldSchemas.ts";
import { sources } from "./reportSchema.ts";

const partyAsWritten = v.strictObject({
  country: countryCode("Code of the country"),
  people: v.pipe(
    v.array(
      v.strictObject({
        person: v.pipe(slug, v.description("id of the person")),
        office: plainText("The office held at that meeting", 80),
        rank: v.pipe(
          v.nullable(plainText("The rank held at that meeting", 60)),
          v.description("Military or diplomatic rank as the report prints it; null for a civilian without one"),
        ),
      }),
    ),
    v.minLength(1, "at least one person"),
    v.description("Who spoke for it"),
  ),
});
/** The file says `country`, because it knows no other kind of party yet; the page asks for an actor. */
const party = v.pipe(
  partyAsWritten,
  v.rawTransform(({ dataset: { value } }) => ({ actor: value.country, people: value.people })),
);

/** A meeting as it is written; what comes out has its parties as actors. */
export const meeting = v.strictObject({
  id: v.pipe(slug, v.description("The last part of the meeting's link; never changed")),
  date: edtf,
  dateCertainty: certainty,
  dateBasis,
  dateNote: note("How the date is known"),
  place: v.pipe(slug, v.description("id of the venue")),
  occasion: v.optional(v.pipe(slug, v.description("id of the event on whose sidelines it was held"))),
  setting: v.pipe(
    v.picklist(["sidelines", "visit", "standalone"]),
    v.description("Beside a gathering, during a visit, or for itself"),
  ),
  parties: v.pipe(v.strictTuple([party, party]), v.description("The two sides; the focus country is one of them")),
  sources,
});
