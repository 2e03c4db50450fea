import { parseSlug } from "../model/slug.ts";
import { personOf } from "../records/lookup.ts";
import { facet } from "./facet.ts";

/** Who took part, for whichever side. That a person is only spoken of is no part. */
export const person = facet({
  name: "person",
  key: "people",
  parse: parseSlug,
  rank: (id) => id,
  values: ({ people }) => people.map(({ id }) => id),
  label: (id, dossier) => personOf(dossier, id).name,
  fits: ({ parties }) => new Map(parties.flatMap(({ people }) => people).map((delegate) => [delegate.person, "yes"])),
});
