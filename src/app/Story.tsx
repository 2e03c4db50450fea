import { type MouseEvent, useState } from "react";
import type { Dossier } from "../model/dossier.ts";
import { counterpartOf, type Meeting } from "../model/meeting.ts";
import { Doubt } from "../parts/Doubt.tsx";
import { dayText, weekdayText } from "../records/dateText.ts";
import { actorOf, knownActor, meetingOf } from "../records/lookup.ts";
import { storyFacts } from "../selectors/report/storyFacts.ts";
import type { LinkTo } from "../url/linkTo.ts";
import { DOUBT_WORDS, workedOutFrom } from "../words/doubtWords.ts";
import { asReportedBy, meetingsIn, notInReport, openBelow, STORY_WORDS } from "../words/storyWords.ts";
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
        {openBelow(actorOf(dossier, counterpartOf(meeting, dossier.focus).actor).spoken)}
      </a>
    </p>
  );
}

/** When and where, and how that is known. */
function Facts({ dossier }: { dossier: Dossier }) {
  const { first, last, basis, note, venues, meetingCount } = storyFacts(dossier);
  const places = venues.map(({ name, country }) => {
    const actor = knownActor(dossier, country);
    return actor ? `${name}, ${actor.name}` : name;
  });
  return (
    <div className="story-facts">
      <span>{meetingsIn(meetingCount, places)}</span>
      <span>{first === last ? weekdayText(first) : `${dayText(first)} – ${dayText(last)}`}</span>
      {basis !== null && (
        <Doubt question={DOUBT_WORDS.how} notes={note === null ? [] : [note]}>
          {workedOutFrom(basis)}
        </Doubt>
      )}
    </div>
  );
}

/** Who reported it, that it is one side's account, and what is not in it. */
function Account({ dossier, linkTo }: Pick<StoryProps, "dossier" | "linkTo">) {
  const reports = dossier.reports.map(({ publisher, published }) => `${publisher}, ${dayText(published)}`);
  const omissions = dossier.reports.flatMap(({ omits }) => omits);
  const missing = omissions.flatMap(({ label }) => label ?? []);
  const limits = [
    ...omissions.map(({ what }) => what),
    ...dossier.mentions.map(({ name, note }) => `${name}: ${note}`),
  ];
  return (
    <div className="story-account">
      <a id="masthead-source" {...linkTo((from) => ({ ...from, panel: "source", paragraph: null }))}>
        {asReportedBy(reports)}
      </a>
      <Doubt question={DOUBT_WORDS.whose} notes={dossier.reports.map(({ basedOn }) => basedOn)}>
        {STORY_WORDS.oneSide}
      </Doubt>
      {missing.length > 0 && (
        <Doubt question={STORY_WORDS.more} notes={limits}>
          {notInReport(missing)}
        </Doubt>
      )}
    </div>
  );
}
