import type { ActorId } from "../../model/actor.ts";
import type { Dossier } from "../../model/dossier.ts";
import { actorOf, personOf } from "../../records/lookup.ts";
import { actorAlsoIn, personAlsoIn } from "../../selectors/site/alsoIn.ts";
import { nameView } from "../../url/nameView.ts";
import { shareLink } from "../../url/viewHref.ts";
import { alsoInText, inBrackets, quotedTitle } from "../../words/catalogueWords.ts";
import type { OtherDossiers } from "./listContext.ts";
import { useSiteIndex } from "./useSiteIndex.ts";
import "./elsewhere.css";

interface AlsoInProps {
  dossier: Dossier;
  people: readonly string[];
  actors: readonly ActorId[];
  others: OtherDossiers;
}

/** A line for each that is in other dossiers, with links to their meetings there. Nothing for the rest. */
export function AlsoIn({ dossier, people, actors, others }: AlsoInProps) {
  const index = useSiteIndex(others);
  const lines = [
    ...people.map((id) => ({ id, name: personOf(dossier, id).name, found: personAlsoIn(dossier, id, index) })),
    ...actors.map((id) => ({ id, name: actorOf(dossier, id).name, found: actorAlsoIn(dossier, id, index) })),
  ].filter(({ found }) => found.length > 0);
  return lines.map(({ id, name, found }) => (
    <p key={id} className="list-also-in">
      <span>{alsoInText(name)}</span>{" "}
      {found.map(({ dossier: other, kind, found: named }, position) => (
        <span key={other.id}>
          {position > 0 && <span>, </span>}
          <a href={shareLink(others.root, other.id, nameView(kind, named))}>{quotedTitle(other)}</a>{" "}
          <span>{inBrackets(named.meetings)}</span>
        </span>
      ))}
    </p>
  ));
}
