import type { Dossier } from "../model/dossier.ts";
import { Doubt } from "../parts/Doubt.tsx";
import { ParagraphLinks } from "../parts/ParagraphLinks.tsx";
import { paragraphRefs } from "../records/paragraphs.ts";
import { type Outcome, outcomes } from "../selectors/report/outcomes.ts";
import type { LinkTo } from "../url/linkTo.ts";
import { unclearWhether } from "../words/doubtWords.ts";
import { moreOutcomes, STORY_WORDS } from "../words/storyWords.ts";

/** So many are told at once; of more, fewer, and the rest behind their number. */
const MOST_TOLD = 5;
const TOLD_OF_MANY = 4;

/** What came of the meetings, strongest first, each with its paragraphs and for whom it is unclear. */
export function Outcomes({ dossier, linkTo }: { dossier: Dossier; linkTo: LinkTo }) {
  const came = outcomes(dossier);
  if (came.length === 0) return null;
  const told = came.length > MOST_TOLD ? came.slice(0, TOLD_OF_MANY) : came;
  const rest = came.slice(told.length);
  return (
    <section aria-labelledby="story-outcomes">
      <h2 id="story-outcomes">{STORY_WORDS.outcomes}</h2>
      <OutcomeList dossier={dossier} linkTo={linkTo} outcomes={told} />
      {rest.length > 0 && (
        <details className="story-more">
          <summary>{moreOutcomes(rest.length)}</summary>
          <OutcomeList dossier={dossier} linkTo={linkTo} outcomes={rest} />
        </details>
      )}
    </section>
  );
}

interface OutcomeListProps {
  dossier: Dossier;
  linkTo: LinkTo;
  outcomes: readonly Outcome[];
}

function OutcomeList({ dossier, linkTo, outcomes: came }: OutcomeListProps) {
  return (
    <ol className="story-outcomes">
      {came.map(({ statement, act, text, unclear }) => (
        <li key={statement.id} className={`story-outcome story-outcome-${act}`}>
          <span>{text}</span>{" "}
          <ParagraphLinks
            dossier={dossier}
            paragraphs={paragraphRefs(statement.sources)}
            linkTo={linkTo}
            idPrefix={`story-${statement.id}`}
          />
          {unclear.length > 0 && (
            <Doubt notes={[...new Set(unclear.map(({ note }) => note))]}>
              {unclearWhether(
                unclear.map(({ actor }) => actor.spoken),
                act,
              )}
            </Doubt>
          )}
        </li>
      ))}
    </ol>
  );
}
