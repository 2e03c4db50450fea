import { type ComponentProps, Suspense } from "react";
import type { Dossier } from "../model/dossier.ts";
import { Doubt } from "../parts/Doubt.tsx";
import { dayText, weekdayText } from "../records/dateText.ts";
import { placeText } from "../records/placeText.ts";
import { namedReports, publishersOf } from "../selectors/report/namedReports.ts";
import { soleAccount } from "../selectors/report/soleAccount.ts";
import { storyFacts } from "../selectors/report/storyFacts.ts";
import type { LinkTo } from "../url/linkTo.ts";
import { LeadMeeting } from "../views/list/LeadMeeting.tsx";
import type { MeetingList } from "../views/list/MeetingList.tsx";
import { DOUBT_WORDS, workedOutFrom } from "../words/doubtWords.ts";
import {
  allMeetings,
  asReportedBy,
  asReportedIn,
  knownMissing,
  meetingsIn,
  notInReport,
  STORY_WORDS,
} from "../words/storyWords.ts";
import { Outcomes } from "./Outcomes.tsx";

type StoryProps = Omit<ComponentProps<typeof LeadMeeting>, "lead"> & Pick<ComponentProps<typeof MeetingList>, "lead">;

/**
 * What the page tells before anybody acts: the claim, when and where, what came of it, and by whose account. A meeting's
 * page opens at its meeting: there the story is short, and leads to the dossier's own page.
 */
export function Story({ lead, ...shared }: StoryProps) {
  const { dossier, linkTo } = shared;
  return (
    <div className={lead === null ? "story" : "story is-short"}>
      <h1>{dossier.title}</h1>
      <p className="story-deck">{dossier.summary}</p>
      {lead === null ? (
        <>
          <Facts dossier={dossier} />
          <Outcomes dossier={dossier} linkTo={linkTo} />
        </>
      ) : (
        <>
          {/* Another page, and so a plain link: the dossier's story is not on this one. */}
          <p className="story-all">
            <a href={linkTo((from) => ({ ...from, meeting: null })).href}>{allMeetings(dossier.meetings.length)}</a>
          </p>
          <h2 className="visually-hidden">{STORY_WORDS.thisMeeting}</h2>
          {/* Hydrated after the filters, as the list is. */}
          <Suspense>
            <LeadMeeting lead={lead} {...shared} />
          </Suspense>
        </>
      )}
      <Account dossier={dossier} linkTo={linkTo} />
    </div>
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
function Account({ dossier, linkTo }: { dossier: Dossier; linkTo: LinkTo }) {
  const reports = namedReports(dossier);
  if (reports === null) {
    return (
      <div className="story-account">
        <a {...toSource(linkTo)}>{asReportedIn(dossier.reports.length)}</a>
        {dossier.reports.every(({ textSeen }) => textSeen === "none") && <span>{STORY_WORDS.noneRead}</span>}
        <Completeness dossier={dossier} />
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
      <a {...toSource(linkTo)}>{asReportedBy(publishersOf(reports))}</a>
      {account && (
        <Doubt question={DOUBT_WORDS.whose} notes={reports.flatMap(({ basedOn }) => basedOn ?? [])}>
          {STORY_WORDS.oneSide}
        </Doubt>
      )}
      {missing.length > 0 && (
        <Doubt question={STORY_WORDS.more} notes={limits}>
          {notInReport(missing, reports.length)}
        </Doubt>
      )}
      <Completeness dossier={dossier} />
    </div>
  );
}

/** How complete the dossier is, as it says itself, and what is known to be missing. */
function Completeness({ dossier: { coverage } }: { dossier: Dossier }) {
  if (coverage === undefined) return null;
  const { note, missing } = coverage;
  const gaps = missing.map(({ what, knownFrom }) => (knownFrom ? `${what} (${knownFrom})` : what));
  return (
    <Doubt question={STORY_WORDS.which} notes={[note, ...gaps]}>
      {knownMissing(missing.length)}
    </Doubt>
  );
}

function toSource(linkTo: LinkTo) {
  return { id: "masthead-source", ...linkTo((from) => ({ ...from, panel: "source" as const, paragraph: null })) };
}
