import { type MouseEvent, useState } from "react";
import type { Dossier } from "../model/dossier.ts";
import type { Meeting } from "../model/meeting.ts";
import { Doubt } from "../parts/Doubt.tsx";
import { dayText, publishedText, weekdayText } from "../records/dateText.ts";
import { meetingOf } from "../records/lookup.ts";
import { spokenCounterparts } from "../records/meetingName.ts";
import { placeText } from "../records/placeText.ts";
import { namedReports } from "../selectors/report/namedReports.ts";
import { soleAccount } from "../selectors/report/soleAccount.ts";
import { storyFacts } from "../selectors/report/storyFacts.ts";
import type { LinkTo } from "../url/linkTo.ts";
import { DOUBT_WORDS, workedOutFrom } from "../words/doubtWords.ts";
import { asReportedBy, asReportedIn, meetingsIn, notInReport, openBelow, STORY_WORDS } from "../words/storyWords.ts";
import { Outcomes } from "./Outcomes.tsx";

interface StoryProps {
  dossier: Dossier;
  linkTo: LinkTo;
  /** The open meeting: its card stands further down. */
  meeting: string | null;
}

/** What the page tells before anybody acts: the claim, when and where, what came of it, and by whose account. */
export function Story({ dossier, linkTo, meeting }: StoryProps) {
  // Only what the page was opened with: a line that comes with a press would push all that is below it.
  const [asked] = useState(meeting);
  return (
    <div className="story">
      <h1>{dossier.title}</h1>
      <p className="story-deck">{dossier.summary}</p>
      <JumpToMeeting meeting={meeting === asked ? meetingOf(dossier, meeting) : null} dossier={dossier} />
      <Facts dossier={dossier} />
      <Outcomes dossier={dossier} linkTo={linkTo} />
      <Account dossier={dossier} linkTo={linkTo} />
    </div>
  );
}

/** A shared meeting is what its reader came for, and the story stands before it. */
function JumpToMeeting({ dossier, meeting }: { dossier: Dossier; meeting: Meeting | null }) {
  if (meeting === null) return null;
  const id = `open-${meeting.id}`;

  // Not by the link's own address: a fragment would become a part of every link that is shared afterwards.
  function handleClick(event: MouseEvent): void {
    event.preventDefault();
    const card = document.getElementById(id);
    card?.closest("article")?.scrollIntoView({ block: "start" });
    card?.focus({ preventScroll: true });
  }

  return (
    <p className="story-jump">
      <a href={`#${id}`} onClick={handleClick}>
        {openBelow(spokenCounterparts(dossier, meeting))}
      </a>
    </p>
  );
}

/** When and where, and how that is known. */
function Facts({ dossier }: { dossier: Dossier }) {
  const { days, basis, note, venues, meetingCount } = storyFacts(dossier);
  const places = venues.map((venue) => placeText(dossier, venue));
  return (
    <div className="story-facts">
      <span>{meetingsIn(meetingCount, places)}</span>
      {days && (
        <span>
          {days.first === days.last ? weekdayText(days.first) : `${dayText(days.first)} – ${dayText(days.last)}`}
        </span>
      )}
      {basis !== null && (
        <Doubt question={DOUBT_WORDS.how} notes={note === null ? [] : [note]}>
          {workedOutFrom(basis)}
        </Doubt>
      )}
    </div>
  );
}

/** Who reported it, whose account that is where it is one side's, and what is not in it; of many reports, the way to them. */
function Account({ dossier, linkTo }: Pick<StoryProps, "dossier" | "linkTo">) {
  const reports = namedReports(dossier);
  if (reports === null) {
    return (
      <div className="story-account">
        <a {...toSource(linkTo)}>{asReportedIn(dossier.reports.length)}</a>
      </div>
    );
  }
  const account = soleAccount(dossier);
  const omissions = reports.flatMap(({ omits }) => omits);
  const missing = omissions.flatMap(({ label }) => label ?? []);
  const limits = [
    ...omissions.map(({ what }) => what),
    ...dossier.mentions.map(({ name, note }) => `${name}: ${note}`),
  ];
  return (
    <div className="story-account">
      <a {...toSource(linkTo)}>
        {asReportedBy(reports.map(({ publisher, published }) => `${publisher}, ${publishedText(published)}`))}
      </a>
      {account && (
        <Doubt question={DOUBT_WORDS.whose} notes={reports.flatMap(({ basedOn }) => basedOn ?? [])}>
          {STORY_WORDS.oneSide}
        </Doubt>
      )}
      {missing.length > 0 && (
        <Doubt question={STORY_WORDS.more} notes={limits}>
          {notInReport(missing)}
        </Doubt>
      )}
    </div>
  );
}

function toSource(linkTo: LinkTo) {
  return { id: "masthead-source", ...linkTo((from) => ({ ...from, panel: "source" as const, paragraph: null })) };
}
