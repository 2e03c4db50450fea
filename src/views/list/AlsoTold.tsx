import { useState } from "react";
import type { ActorId } from "../../model/actor.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { Meeting } from "../../model/meeting.ts";
import { lazyExtra } from "../../ui/lazyExtra.tsx";
import { CARD_WORDS } from "../../words/cardWords.ts";
import { type OtherDossiers, useListContext } from "./listContext.ts";

interface AlsoToldProps {
  dossier: Dossier;
  people?: readonly string[];
  actors?: readonly ActorId[];
  /** An open meeting, which stands for the people of its sides. */
  meeting?: Meeting;
}

/** What it is drawn from, once its code has come. */
export interface KnownElsewhereProps extends AlsoToldProps {
  others: OtherDossiers | null;
}

const LazyElsewhere = lazyExtra<KnownElsewhereProps>(async () => (await import("./extras.ts")).KnownElsewhere);

/** In which other dossiers these people, countries and organisations met somebody too, and what others know a meeting's by. */
export function AlsoTold(props: AlsoToldProps) {
  const { others } = useListContext();
  const isAny = props.meeting ?? (others && (props.people?.[0] ?? props.actors?.[0]));
  return isAny && <LazyElsewhere {...props} others={others} />;
}

/** The same of an open meeting, behind a fold: it comes later than the card, and nothing that is read may move for it. */
export function MeetingElsewhere({ dossier, meeting }: { dossier: Dossier; meeting: Meeting }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="list-known" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{CARD_WORDS.elsewhere}</summary>
      {isOpen && <AlsoTold dossier={dossier} meeting={meeting} />}
    </details>
  );
}
