import type { Dossier } from "../model/dossier.ts";
import { Doubt } from "../parts/Doubt.tsx";
import { ParagraphLinks } from "../parts/ParagraphLinks.tsx";
import { paragraphRefs } from "../records/paragraphs.ts";
import { outcomes } from "../selectors/report/outcomes.ts";
import type { LinkTo } from "../url/linkTo.ts";
import { unclearWhether } from "../words/doubtWords.ts";
import { STORY_WORDS } from "../words/storyWords.ts";

/** What came of the meetings, strongest first, each with its paragraphs and for whom it is unclear. */
export function Outcomes({ dossier, linkTo }: { dossier: Dossier; linkTo: LinkTo }) {
  const came = outcomes(dossier);
  if (came.length === 0) return null;
  return (
    <section aria-labelledby="story-outcomes">
      <h2 id="story-outcomes">{STORY_WORDS.outcomes}</h2>
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
    </section>
  );
}
