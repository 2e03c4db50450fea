import { alpha2Of } from "../../src/checks/countryCodes.ts";
import { type CollectedMeeting, collectedMeetings } from "./collection.ts";
import { found } from "./found.ts";
import * as tables from "./sideTables.ts";

/** Whose meetings these are. */
export const FOCUS = "IND";
const MINISTER = "Rajnath Singh";
const OFFICE = "Minister of Defence (Raksha Mantri)";

/** The countries that took part, the focus first. */
export const countries = tables.countries.map(({ code, name, anchor, aliases, wikidata }) => {
  if (code !== FOCUS) found(partners(), (partner) => partner === code, `meetings with ${code}`);
  const alpha2 = alpha2Of(code);
  if (alpha2 === null) throw new Error(`${code} has no short code.`);
  return {
    code,
    alpha2,
    name,
    anchor,
    ...(aliases === undefined ? {} : { aliases }),
    ...(wikidata === undefined ? {} : { wikidata }),
  };
});

/** Everyone who met. */
export const people = tables.people.map(({ id, name, aliases, nativeName, wikidata, note }) => ({
  id,
  name,
  aliases,
  ...(nativeName === undefined ? {} : { nativeName }),
  ...(wikidata === undefined ? {} : { wikidata }),
  ...(note === undefined ? {} : { note }),
}));

/** The two sides of a meeting: an office belongs to the meeting, because people change it. */
export function partiesOf(meeting: CollectedMeeting) {
  const counterpart = {
    person: personNamed(meeting.counterpart_name),
    office: meeting.counterpart_office,
    rank: meeting.counterpart_rank === "" ? null : meeting.counterpart_rank,
  };
  return [
    { actor: FOCUS, people: [{ person: personNamed(MINISTER), office: OFFICE, rank: null }] },
    {
      actor: found(countries, ({ code }) => code === meeting.country_iso3, meeting.country_iso3).code,
      people: [counterpart],
    },
  ];
}

function partners(): string[] {
  return [...new Set(collectedMeetings.map(({ country_iso3 }) => country_iso3))];
}

function personNamed(name: string): string {
  return found(tables.people, (person) => person.name === name, name).id;
}
