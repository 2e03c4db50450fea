import { type ComponentType, type ReactNode, useMemo, useState } from "react";
import type { Dossier } from "../../model/dossier.ts";
import type { TimelineBreak } from "../../selectors/timeline/timelineAxis.ts";
import type { TimelineForm } from "../../selectors/timeline/timelineForm.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import { toggleMeeting, type View } from "../../view/view.ts";
import { shownDates, TIMELINE_WORDS } from "../../words/timelineWords.ts";
import type { MarkHandlers } from "./LiveMark.tsx";
import { TimelineList } from "./TimelineList.tsx";
import { UndatedNote } from "./UndatedNote.tsx";
import "./timeline.css";
import "./liveTimeline.css";

export interface TimelineProps {
  dossier: Dossier;
  /** A handle moves at once. */
  asked: Pick<View, "period">;
  shown: View;
  highlighted: string | null;
  onHighlight: (meetingId: string | null) => void;
  changeView: ChangeView;
}

/** What a live drawing of the scene is given. */
export interface PictureProps {
  dossier: Dossier;
  view: View;
  highlighted: string | null;
  /** `id` of the mark whose tooltip is shown. */
  shownTip: string | null;
  /** `id` of the group whose marks are listed. */
  openGroup: string | null;
  handlers: MarkHandlers;
}

interface LiveTimelineProps extends TimelineProps {
  form: TimelineForm;
  Picture: ComponentType<PictureProps>;
  breaks: readonly TimelineBreak[];
  /** What stands beside the heading. */
  hint?: string;
  /** The range. */
  children?: ReactNode;
  /** What stands beside the dates that are shown, where a period is chosen. */
  zoom?: ReactNode;
  /** Shows one group's days larger. */
  onEnlarge?: MarkHandlers["onEnlarge"];
}

/** What every live timeline has around its drawing. */
export function LiveTimeline({ form, Picture, breaks, hint, children, zoom, onEnlarge, ...props }: LiveTimelineProps) {
  const { dossier, shown, highlighted, onHighlight, changeView } = props;
  const [shownTip, setShownTip] = useState<string | null>(null);
  const [openGroup, setOpenGroup] = useState<string | null>(null);
  const handlers = useMemo<MarkHandlers>(
    () => ({
      onPoint: function handlePoint({ id, marks: [mark, ...others] }) {
        setShownTip(id);
        onHighlight(others.length === 0 ? mark.meeting : null);
      },
      onLeave: () => onHighlight(null),
      onDismissTip: () => setShownTip(null),
      onCloseGroup: () => setOpenGroup(null),
      ...(onEnlarge && {
        onEnlarge: function handleEnlarge(item) {
          setOpenGroup(null);
          onEnlarge(item);
        },
      }),
      onChoose: (meeting) => changeView((view) => toggleMeeting(view, meeting), "push"),
      onPress: function handlePress({ id, marks: [mark, ...others] }) {
        if (others.length > 0) setOpenGroup((before) => (before === id ? null : id));
        else if (mark.meeting !== null) handlers.onChoose(mark.meeting);
      },
    }),
    [onHighlight, changeView, onEnlarge],
  );
  if (dossier.events.length + dossier.meetings.length === 0) return <p className="timeline">{TIMELINE_WORDS.empty}</p>;

  return (
    <section className={`timeline timeline--${form}`} aria-labelledby="timeline-heading">
      <div className="timeline-head">
        <h2 id="timeline-heading">{TIMELINE_WORDS.heading}</h2>
        {hint && <p>{hint}</p>}
      </div>
      <div onMouseLeave={handlers.onDismissTip}>
        <Picture {...{ dossier, view: shown, highlighted, shownTip, openGroup, handlers }} />
      </div>
      {children}
      <div className="timeline-foot">
        <TimelineList dossier={dossier} view={shown} breaks={breaks} />
        <UndatedNote dossier={dossier} />
        {form === "strip" && shown.period === null && <p className="timeline-note">{TIMELINE_WORDS.order}</p>}
        {shown.period !== null && (
          <p className="timeline-status">
            <span>{shownDates(shown.period)}</span>
            {zoom && <span>{zoom}</span>}
            <button
              type="button"
              className="text-button"
              onClick={() => changeView((before) => ({ ...before, period: null }), "push")}
            >
              {TIMELINE_WORDS.clear}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
