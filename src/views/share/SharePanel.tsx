import { useMemo, useState } from "react";
import { CiteSection } from "./CiteSection.tsx";
import { ExportSection } from "./ExportSection.tsx";
import { LinkSection } from "./LinkSection.tsx";
import type { Outcome, OutcomeProps } from "./OutcomeLine.tsx";
import { PictureSection } from "./PictureSection.tsx";
import { PrintSection } from "./PrintSection.tsx";
import type { ShareSubject } from "./shareSubject.ts";
import { TakenChoice } from "./TakenChoice.tsx";
import { type Taken, takenOf } from "./taken.ts";
import "./share-panel.css";

interface SharePanelProps extends ShareSubject {
  /** The view is taken away although a meeting is open. */
  isOfView: boolean;
  onChoose: (isOfView: boolean) => void;
  /** Opens the embed builder. */
  onEmbed: () => void;
}

/** What can be taken away: first of what, then how; each action says in words what came of it. */
export function SharePanel({ isOfView, onChoose, onEmbed, ...subject }: SharePanelProps) {
  const { dossier, view, root, edition, loadWorld } = subject;
  const taken = useMemo(
    () => takenOf({ dossier, view, root, edition }, isOfView),
    [dossier, view, root, edition, isOfView],
  );
  return (
    <>
      <TakenChoice subject={subject} isOfView={isOfView} onChoose={onChoose} />
      {/* What came of an action is no longer true of another choice. */}
      <WaysToTake key={String(isOfView)} taken={taken} loadWorld={loadWorld} onEmbed={onEmbed} />
    </>
  );
}

type WaysToTakeProps = Pick<SharePanelProps, "loadWorld" | "onEmbed"> & { taken: Taken };

/** The sections. One of them says what came of the last action: an older outcome beside it would be taken for it. */
function WaysToTake({ taken, loadWorld, onEmbed }: WaysToTakeProps) {
  const [last, setLast] = useState<{ of: string; outcome: Outcome } | null>(null);
  const [isOfEdition, setIsOfEdition] = useState(false);

  function outcomeOf(of: string): OutcomeProps {
    return { outcome: last?.of === of ? last.outcome : null, onOutcome: (outcome) => setLast({ of, outcome }) };
  }

  function handleEdition(isChosen: boolean): void {
    setIsOfEdition(isChosen);
    // What was copied is not what would be copied now.
    setLast(null);
  }

  return (
    <div>
      <LinkSection {...{ taken, isOfEdition, onEmbed }} {...outcomeOf("link")} onEdition={handleEdition} />
      <ExportSection taken={taken} {...outcomeOf("export")} />
      <PictureSection taken={taken} loadWorld={loadWorld} {...outcomeOf("picture")} />
      <CiteSection taken={taken} isOfEdition={isOfEdition} {...outcomeOf("citation")} />
      <PrintSection isMeeting={taken.meeting !== null} {...outcomeOf("print")} />
    </div>
  );
}
