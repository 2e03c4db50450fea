import type { Dossier } from "../../model/dossier.ts";
import type { Meeting } from "../../model/meeting.ts";
import { wikidataLink } from "../../model/wikidata.ts";
import { actorOf, personOf, venueOf } from "../../records/lookup.ts";
import { BEHIND_NAME, ON_WIKIDATA } from "../../words/wikidataWords.ts";

/** Links to what Wikidata knows of those who met, and of where; nothing where no item is certain. */
export function OnWikidata({ dossier, meeting }: { dossier: Dossier; meeting: Meeting }) {
  const people = meeting.parties.flatMap((party) => party.people);
  const venue = venueOf(dossier, meeting);
  const records = [
    ...people.map(({ person }) => personOf(dossier, person)),
    ...meeting.parties.map(({ actor }) => actorOf(dossier, actor)),
    ...(venue ? [venue] : []),
  ];
  // A city that is a state is one item, and once here.
  const items = new Map(
    records.flatMap(({ name, wikidata }) => (wikidata === undefined ? [] : [[wikidata, name] as const])).toReversed(),
  );
  if (items.size === 0) return null;
  return (
    <ul className="list-on-wikidata" aria-label={ON_WIKIDATA}>
      <li aria-hidden="true">{`${ON_WIKIDATA}:`}</li>
      {[...items].toReversed().map(([id, name]) => (
        <li key={id}>
          <a href={wikidataLink(id)} rel="noreferrer external" target="_top">
            <span>{name}</span> <span className="visually-hidden">{BEHIND_NAME}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
