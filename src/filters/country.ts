import type { ActorId } from "../model/actor.ts";
import { parseCountryCode } from "../model/country.ts";
import { actorOf } from "../records/lookup.ts";
import { facet } from "./facet.ts";

/** Which country took part: a counterpart, or the focus country. */
export const country = facet({
  name: "country",
  key: "countries",
  parse: (text): ActorId | null => parseCountryCode(text),
  rank: (code) => code,
  values: ({ countries }) => countries.map(({ code }) => code),
  label: (code, dossier) => actorOf(dossier, code).name,
  fits: ({ parties }) => new Map(parties.map(({ actor }) => [actor, "yes"])),
});
