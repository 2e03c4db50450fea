import { type ActorId, parseActorId } from "../model/actor.ts";
import { actorOf } from "../records/lookup.ts";
import { facet } from "./facet.ts";

/** Which country or organisation took part: a counterpart, or the focus. */
export const country = facet({
  name: "country",
  key: "countries",
  parse: parseActorId,
  rank: (code) => code,
  values: ({ countries, organisations }): ActorId[] => [
    ...countries.map(({ code }) => code),
    ...organisations.map(({ id }) => id),
  ],
  label: (code, dossier) => actorOf(dossier, code).name,
  fits: ({ parties }) => new Map(parties.map(({ actor }) => [actor, "yes"])),
});
