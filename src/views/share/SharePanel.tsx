import { SHARE_WORDS } from "../../words/shareWords.ts";
import { CiteSection } from "./CiteSection.tsx";
import { ExportSection } from "./ExportSection.tsx";
import { LinkSection } from "./LinkSection.tsx";
import { PrintSection } from "./PrintSection.tsx";
import type { ShareSubject } from "./shareSubject.ts";
import "./share-panel.css";

/** What can be done with the view; each action says in words what came of it. */
export function SharePanel({ onEmbed, ...subject }: ShareSubject & { onEmbed: () => void }) {
  return (
    <>
      <p className="share-hint">{`${SHARE_WORDS.shown} ${subject.context.filterText}`}</p>
      <LinkSection {...subject} onEmbed={onEmbed} />
      <ExportSection {...subject} />
      <CiteSection {...subject} />
      <PrintSection />
    </>
  );
}
