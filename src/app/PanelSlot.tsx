import { type ComponentProps, lazy, memo, Suspense } from "react";
import { PANELS, type Panel, type View } from "../view/view.ts";
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

const LazySourceView = memo(
  lazy(async () => ({ default: (await import("../views/source/SourceView.tsx")).SourceView })),
);

const FollowingTimeline = memo(TimelineSlot);

type PanelSlotProps = Omit<ComponentProps<typeof TimelineView>, "now"> &
  Omit<ComponentProps<typeof MeetingList>, "openMeeting"> &
  ComponentProps<typeof SourceView> & {
    /** What the address says already; `view` follows it later. */
    now: View;
    timelineNow: ComponentProps<typeof TimelineView>["now"];
    isWide: boolean;
  };

/** The panels, one at a time. Each is a link, so that it can be shared, opened in a new tab, and left with Back. */
export function PanelSlot({ isWide, now, timelineNow, meetingLink, onBack, ...shared }: PanelSlotProps) {
  const { dossier, view, linkTo, changeView } = shared;
  const shownIn = ({ panel }: View): Panel => (isWide && panel === "timeline" ? "meetings" : panel);
  const shown = shownIn(view);
  return (
    <section id="panel" className="board-panel" aria-label={`${PANEL_WORDS[shown]} panel`} tabIndex={-1}>
      <div className="panel-head">
        <nav aria-label="Panels" className="panels">
          {PANELS.map((panel) => (
            <a
              key={panel}
              id={`panel-${panel}`}
              className={panel === "timeline" ? "only-small" : undefined}
              aria-current={panel === shownIn(now) ? "true" : undefined}
              {...linkTo((from) => ({ ...from, panel, paragraph: null }))}
            >
              {PANEL_WORDS[panel]}
            </a>
          ))}
        </nav>
        {shown === "meetings" && <SortField view={now} changeView={changeView} />}
      </div>
      <h2 className="visually-hidden">{PANEL_WORDS[shown]}</h2>
      <Guard key={shown} what={PAGE_WORDS.thePanel}>
        {shown === "meetings" && <MeetingList {...shared} openMeeting={now.meeting} meetingLink={meetingLink} />}
        {shown === "timeline" && <FollowingTimeline {...shared} now={timelineNow} />}
        {shown === "topics" && <TopicsView dossier={dossier} view={view} linkTo={linkTo} />}
        {shown === "source" && (
          <Suspense fallback={<Waiting>{PAGE_WORDS.loadingSource}</Waiting>}>
            <LazySourceView dossier={dossier} view={view} linkTo={linkTo} onBack={onBack} />
          </Suspense>
        )}
      </Guard>
    </section>
  );
}
