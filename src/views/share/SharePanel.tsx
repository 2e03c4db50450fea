import { useMemo } from "react";
import { CiteSection } from "./CiteSection.tsx";
import { ExportSection } from "./ExportSection.tsx";
import { LinkSection } from "./LinkSection.tsx";
import { PictureSection } from "./PictureSection.tsx";
import { PrintSection } from "./PrintSection.tsx";
import type { ShareSubject } from "./shareSubject.ts";
import { TakenChoice } from "./TakenChoice.tsx";
import { takenOf } from "./taken.ts";
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
      <div key={String(isOfView)}>
        <LinkSection taken={taken} onEmbed={onEmbed} />
        <ExportSection taken={taken} />
        <PictureSection taken={taken} loadWorld={loadWorld} />
        <CiteSection taken={taken} />
        <PrintSection isMeeting={taken.meeting !== null} />
      </div>
    </>
  );
}
