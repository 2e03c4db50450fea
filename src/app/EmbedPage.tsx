import { type ComponentProps, type ReactNode, useEffect } from "react";
import { filtersInWords } from "../exports/filtersInWords.ts";
import type { EmbedPart } from "../model/embedPart.ts";
import { soleAccount } from "../selectors/report/soleAccount.ts";
import { followFragment } from "../url/followFragment.ts";
import { ActiveFilters } from "../views/filters/ActiveFilters.tsx";
import { ResultCount } from "../views/filters/ResultCount.tsx";
import { EMBED_WORDS, embedFoot } from "../words/embedWords.ts";
import { EmbedSource } from "./EmbedSource.tsx";
import { MapSlot } from "./MapSlot.tsx";
import { Outcomes } from "./Outcomes.tsx";
import { PanelSlot } from "./PanelSlot.tsx";
import { TimelineSlot } from "./TimelineSlot.tsx";
import "../views/filters/filters.css";
import "../styles/embed.css";

type EmbedPageProps = { root: string; fullLink: string; children: ReactNode } & Omit<
  ComponentProps<typeof PanelSlot>,
  "isWide"
>;

/**
 * The page inside another site: title and source line, then the parts that the link asks for. Filters are shown and can
 * be taken away; setting others is for map, topics and the full page. A frame as tall as its content has no use for a
 * sheet, nor for heights that follow the window.
 */
export function EmbedPage({ root, fullLink, children, ...shared }: EmbedPageProps) {
  const { dossier, asked, shown, changeView } = shared;
  const hasPart = (part: EmbedPart) => shown.parts.includes(part);
  // This page's code comes after the app's, which has looked for the place in vain.
  useEffect(followFragment, []);
  return (
    <div className="embed">
      <header className="embed-head">
        <h1>{dossier.title}</h1>
        <EmbedSource dossier={dossier} fullLink={fullLink} />
        {hasPart("list") && <Outcomes dossier={dossier} linkTo={shared.linkTo} />}
      </header>
      {children}
      <main className={hasPart("list") && shown.parts.length > 1 ? "embed-board embed-board-parted" : "embed-board"}>
        {(hasPart("map") || hasPart("timeline")) && (
          <div className="embed-pictures">
            {hasPart("map") && <MapSlot root={root} {...shared} />}
            {hasPart("timeline") && <TimelineSlot {...shared} />}
          </div>
        )}
        {hasPart("list") ? (
          <div className="embed-list">
            <div className="embed-filters">
              <ResultCount dossier={dossier} view={shown} />
              <ActiveFilters dossier={dossier} view={asked} changeView={changeView} />
            </div>
            <PanelSlot {...shared} isWide />
          </div>
        ) : (
          <p className="embed-shown" role="status">
            {filtersInWords(dossier, shown)}
          </p>
        )}
      </main>
      <footer className="embed-foot">
        <span>{embedFoot(soleAccount(dossier) !== null, dossier.reports.length)}</span>{" "}
        {hasPart("map") && <span>{EMBED_WORDS.mapCredit}</span>}
      </footer>
    </div>
  );
}
