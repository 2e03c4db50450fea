import { markedParagraphs } from "../../exports/sourceText.ts";
import type { Dossier, Version } from "../../model/dossier.ts";
import type { Source } from "../../model/report.ts";
import { dayText } from "../../records/dateText.ts";
import { differencesOf } from "../../records/differences.ts";
import { actorOf } from "../../records/lookup.ts";
import type { MeetingCard } from "../../selectors/meetings/meetingCards.ts";
import { DOUBT_WORDS } from "../../words/doubtWords.ts";
import { ACCOUNT_WORDS, accountHead, CONFIDENCE_WORDS, DIFFERENCE_WORDS } from "../../words/meetingWords.ts";
import { PRINT_WORDS } from "../../words/shareWords.ts";

interface PrintAccountsProps {
  dossier: Dossier;
  card: MeetingCard;
}

/** What a meeting has on paper beside its statements: each side's account, where accounts differ, topics and confidence. */
export function PrintAccounts({ dossier, card: { meeting, topics } }: PrintAccountsProps) {
  const { context, topicsAsReported, readouts, confidence } = meeting;
  const labels = topics.map(({ topic, isOpen }) => (isOpen ? `${topic.label} (${DOUBT_WORDS.unclear})` : topic.label));
  const facts = [
    ...readouts.map(({ of, date, gist, sources }) => ({
      name: accountHead(actorOf(dossier, of).name, date && dayText(date)),
      text: `${gist}${marked(dossier, sources)}`,
    })),
    ...(context ? [{ name: ACCOUNT_WORDS.context, text: context }] : []),
    ...(labels.length === 0 ? [] : [{ name: PRINT_WORDS.topics, text: labels.join("; ") }]),
    ...(topicsAsReported.length === 0
      ? []
      : [{ name: ACCOUNT_WORDS.topicsAsReported, text: topicsAsReported.join("; ") }]),
    ...(confidence ? [{ name: PRINT_WORDS.confidence, text: CONFIDENCE_WORDS[confidence] }] : []),
  ];
  return (
    <>
      <PrintDifferences dossier={dossier} meeting={meeting.id} />
      <dl>
        {facts.map(({ name, text }) => (
          <div key={name} className="print-statement">
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Every version, and none of them as the right one. */
function PrintDifferences({ dossier, meeting }: { dossier: Dossier; meeting: string }) {
  const differences = differencesOf(dossier, meeting);
  if (differences.length === 0) return null;
  return (
    <section>
      <h4>{ACCOUNT_WORDS.differences}</h4>
      <dl>
        {differences.map(({ id, about, what, versions }) => (
          <div key={id} className="print-statement">
            <dt>{DIFFERENCE_WORDS[about]}</dt>
            <dd>
              <span>{what}</span>
              <ul>
                {versions.map((version) => (
                  <li key={version.says}>{versionText(dossier, version)}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function versionText(dossier: Dossier, { says, accountOf, sources, sourceNote }: Version): string {
  const whose = accountOf ? `${accountHead(actorOf(dossier, accountOf).name, null)}: ` : "";
  const from = sources.length > 0 ? marked(dossier, sources) : ` (${sourceNote ?? ACCOUNT_WORDS.sourceNotRecorded})`;
  return `${whose}${says}${from}`;
}

function marked(dossier: Dossier, sources: readonly Source[]): string {
  return sources.length === 0 ? "" : ` [${markedParagraphs(dossier, sources)}]`;
}
