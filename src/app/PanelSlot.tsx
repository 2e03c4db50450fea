import { type ComponentProps, lazy, Suspense } from "react";
import { PANELS } from "../model/view.ts";
import { MeetingList } from "../views/list/MeetingList.tsx";
import { SortField } from "../views/list/SortField.tsx";
import type { SourceView } from "../views/source/SourceView.tsx";
import type { TimelineView } from "../views/timeline/TimelineView.tsx";
import { TopicsView } from "../views/topics/TopicsView.tsx";
import { PAGE_WORDS } from "../words/pageWords.ts";
import { PANEL_WORDS } from "../words/panelWords.ts";
import { Guard } from "./Guard.tsx";
import { TimelineSlot } from "./TimelineSlot.tsx";
import { Waiting } from "./Waiting.tsx";

const LazySourceView = lazy(async () => ({ default: (await import("../views/source/SourceView.tsx")).SourceView }));

type PanelSlotProps = ComponentProps<typeof TimelineView> &
  Omit<ComponentProps<typeof MeetingList>, "linkTo"> &
  ComponentProps<typeof SourceView> & {
    isWide: boolean;
  };

/** The panels, one at a time. Each is a link, so that it can be shared, opened in a new tab, and left with Back. */
export function PanelSlot({ isWide, ...props }: PanelSlotProps) {
  const { dossier, view, linkTo } = props;
  const shown = isWide && view.panel === "timeline" ? "meetings" : view.panel;
  return (
    <section id="panel" className="board-panel" aria-label={`${PANEL_WORDS[shown]} panel`} tabIndex={-1}>
      <div className="panel-head">
        <nav aria-label="Panels" className="panels">
          {PANELS.map((panel) => (
            <a
              key={panel}
              id={`panel-${panel}`}
              className={panel === "timeline" ? "only-small" : undefined}
              aria-current={panel === shown ? "true" : undefined}
              {...linkTo((from) => ({ ...from, panel, paragraph: null }))}
            >
              {PANEL_WORDS[panel]}
            </a>
          ))}
        </nav>
        {shown === "meetings" && <SortField view={view} changeView={props.changeView} />}
      </div>
      <h2 className="visually-hidden">{PANEL_WORDS[shown]}</h2>
      <Guard key={shown} what={PAGE_WORDS.thePanel}>
        {shown === "meetings" && <MeetingList {...props} />}
        {shown === "timeline" && <TimelineSlot {...props} />}
        {shown === "topics" && <TopicsView dossier={dossier} view={view} linkTo={linkTo} />}
        {shown === "source" && (
          <Suspense fallback={<Waiting>{PAGE_WORDS.loadingSource}</Waiting>}>
            <LazySourceView {...props} />
          </Suspense>
        )}
      </Guard>
    </section>
  );
}
