import type { Dossier } from "../model/dossier.ts";
import { Doubt } from "../parts/Doubt.tsx";
import { dayText, weekdayText } from "../records/dateText.ts";
import { knownActor } from "../records/lookup.ts";
import { storyFacts } from "../selectors/report/storyFacts.ts";
import type { LinkTo } from "../url/linkTo.ts";
import { DOUBT_WORDS, workedOutFrom } from "../words/doubtWords.ts";
import { asReportedBy, meetingsIn, STORY_WORDS } from "../words/storyWords.ts";
import { Outcomes } from "./Outcomes.tsx";

interface StoryProps {
  dossier: Dossier;
  linkTo: LinkTo;
}

/** What the page tells before anybody acts: the claim, when and where, what came of it, and by whose account. */
export function Story({ dossier, linkTo }: StoryProps) {
  return (
    <div className="story">
      <h1>{dossier.title}</h1>
      <p className="story-deck">{dossier.summary}</p>
      <Facts dossier={dossier} />
      <Outcomes dossier={dossier} linkTo={linkTo} />
      <Account dossier={dossier} linkTo={linkTo} />
    </div>
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

/** Who reported it, and that it is one side's account. */
function Account({ dossier, linkTo }: StoryProps) {
  const reports = dossier.reports.map(({ publisher, published }) => `${publisher}, ${dayText(published)}`);
  return (
    <div className="story-account">
      <a id="masthead-source" {...linkTo((from) => ({ ...from, panel: "source", paragraph: null }))}>
        {asReportedBy(reports)}
      </a>
      <Doubt question={DOUBT_WORDS.whose} notes={dossier.reports.map(({ basedOn }) => basedOn)}>
        {STORY_WORDS.oneSide}
      </Doubt>
    </div>
  );
}
