import { LISTED_ELSEWHERE } from "../../words/wikidataWords.ts";
import { AlsoIn } from "./AlsoIn.tsx";
import type { KnownElsewhereProps } from "./AlsoTold.tsx";
import { OnWikidata } from "./OnWikidata.tsx";

/** Where else those who met are found: in other dossiers of the site, and an open meeting's on Wikidata. */
export function KnownElsewhere({ dossier, people, actors = [], meeting, others }: KnownElsewhereProps) {
  const named = people ?? meeting?.parties.flatMap((party) => party.people.map(({ person }) => person)) ?? [];
  return (
    <>
      {others && <AlsoIn dossier={dossier} people={named} actors={actors} others={others} />}
      {meeting && <OnWikidata dossier={dossier} meeting={meeting} />}
      {meeting && <p className="list-also-in">{LISTED_ELSEWHERE}</p>}
    </>
  );
}
