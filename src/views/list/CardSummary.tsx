import type { Dossier } from "../../model/dossier.ts";
import { ParagraphLinks } from "../../parts/ParagraphLinks.tsx";
import { paragraphRefs } from "../../records/paragraphs.ts";
import type { MeetingCard } from "../../selectors/meetings/meetingCards.ts";
import { alikeText, CARD_WORDS, runOn, whoDid } from "../../words/cardWords.ts";
import { useListContext } from "./listContext.ts";

/** What came of a meeting: a sentence with who said it, its paragraphs, and of whom else the same is reported. */
export function CardSummary({ dossier, card }: { dossier: Dossier; card: MeetingCard }) {
  const { linkTo } = useListContext();
  const { main, speakers, alike } = card.summary;
  if (main === null) {
    const { untold, summary } = card.meeting;
    return <p className="list-card-outcome">{untold ?? summary ?? CARD_WORDS.nothingSure}</p>;
  }
  const { act, text, sources } = main.statement;
  const did = whoDid(
    speakers.map(({ name }) => name),
    act,
  );
  return (
    <div className="list-card-outcome">
      <strong>{did}</strong> <span>{runOn(text)}</span>{" "}
      <ParagraphLinks
        dossier={dossier}
        paragraphs={paragraphRefs(sources)}
        linkTo={linkTo}
        idPrefix={`${card.meeting.id}-outcome`}
      />
      {alike.length > 0 && <span className="list-card-alike">{alikeText(alike.map(({ spoken }) => spoken))}</span>}
    </div>
  );
}
