import type { ComponentProps } from "react";
import { timelineForm } from "../selectors/timeline/timelineForm.ts";
import { PANELS, type Panel, type View } from "../view/view.ts";
import { MeetingList } from "../views/list/MeetingList.tsx";
import { SortField } from "../views/list/SortField.tsx";
import type { SourceView } from "../views/source/SourceView.tsx";
import type { TopicsView } from "../views/topics/TopicsView.tsx";
import { PAGE_WORDS } from "../words/pageWords.ts";
import { PANEL_WORDS, PANELS_NAME, panelName } from "../words/panelWords.ts";
import { Guard } from "./Guard.tsx";
import { latePart } from "./latePart.tsx";
import { TimelineSlot } from "./TimelineSlot.tsx";

const SourceSlot = latePart(
  { name: "source panel", waiting: PAGE_WORDS.loadingSource, failed: PAGE_WORDS.sourceFailed },
  async () => (await import("../views/source/SourceView.tsx")).SourceView,
);

const TopicsSlot = latePart<ComponentProps<typeof TopicsView>>(
  { name: "topics panel", waiting: PAGE_WORDS.loadingTopics, failed: PAGE_WORDS.topicsFailed },
  async () => (await import("../views/topics/TopicsView.tsx")).TopicsView,
);

type PanelSlotProps = Omit<ComponentProps<typeof TimelineSlot>, "asked"> &
  Omit<ComponentProps<typeof MeetingList>, "openMeeting" | "view"> &
  Omit<ComponentProps<typeof SourceView>, "view"> & { asked: View; isWide: boolean };

/** The panels, one at a time. Each is a link, so that it can be shared, opened in a new tab, and left with Back. */
export function PanelSlot({ isWide, asked, shown, meetingLink, edition, others, onBack, ...shared }: PanelSlotProps) {
  const { dossier, linkTo, changeView } = shared;
  const isChart = timelineForm(dossier) === "chart";
  const panelOf = ({ panel }: View): Panel => (panel === "timeline" && (isWide || !isChart) ? "meetings" : panel);
  const shownPanel = panelOf(shown);
  return (
    <section id="panel" className="board-panel" aria-label={panelName(shownPanel)} tabIndex={-1}>
      <div className="panel-head">
        <nav aria-label={PANELS_NAME} className="panels">
          {PANELS.filter((panel) => panel !== "timeline" || isChart).map((panel) => (
            <a
              key={panel}
              id={`panel-${panel}`}
              className={panel === "timeline" ? "only-small" : undefined}
              aria-current={panel === panelOf(asked) ? "true" : undefined}
              {...linkTo((from) => ({ ...from, panel, paragraph: null }))}
            >
              {PANEL_WORDS[panel]}
            </a>
          ))}
        </nav>
        {shownPanel === "meetings" && <SortField dossier={dossier} view={asked} changeView={changeView} />}
      </div>
      <h2 className="visually-hidden">{PANEL_WORDS[shownPanel]}</h2>
      <Guard key={shownPanel} what={PAGE_WORDS.thePanel}>
        {shownPanel === "meetings" && (
          <MeetingList {...shared} view={shown} openMeeting={asked.meeting} {...{ meetingLink, edition, others }} />
        )}
        {shownPanel === "timeline" && <TimelineSlot {...shared} asked={asked} shown={shown} />}
        {shownPanel === "topics" && <TopicsSlot dossier={dossier} view={shown} linkTo={linkTo} />}
        {shownPanel === "source" && <SourceSlot dossier={dossier} view={shown} linkTo={linkTo} onBack={onBack} />}
      </Guard>
    </section>
  );
}
