import type { Actor } from "../model/actor.ts";
import "./parts.css";

/** The short code of a country or an organisation as a badge; the name always stands beside it, so it is not spoken. */
export function ActorBadge({ actor }: { actor: Actor }) {
  return (
    <span className="actor-badge" aria-hidden="true" translate="no">
      {actor.short}
    </span>
  );
}
