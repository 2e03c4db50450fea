import type { Dossier } from "../../model/dossier.ts";
import type { Meeting } from "../../model/meeting.ts";
import { Doubt } from "../../parts/Doubt.tsx";
import { kindText } from "../../parts/kindText.ts";
import { ParagraphLinks } from "../../parts/ParagraphLinks.tsx";
import { dayText } from "../../records/dateText.ts";
import { differencesOf } from "../../records/differences.ts";
import { actorOf } from "../../records/lookup.ts";
import { paragraphRefs } from "../../records/paragraphs.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { ACCOUNT_WORDS, accountHead, CONFIDENCE_WORDS, DIFFERENCE_WORDS } from "../../words/meetingWords.ts";
import "./accounts.css";

export interface MeetingAccountsProps {
  dossier: Dossier;
  meeting: Meeting;
  linkTo: LinkTo;
}

/** What an open meeting tells beside its statements: its kind, its story, both sides' accounts, and where accounts differ. */
export function MeetingAccounts({ dossier, meeting, linkTo }: MeetingAccountsProps) {
  const { untold, summary, context, topicsAsReported, confidence } = meeting;
  return (
    <div className="accounts">
      {[kindText(dossier, meeting), untold, summary].filter(Boolean).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Readouts dossier={dossier} meeting={meeting} linkTo={linkTo} />
      <Differences dossier={dossier} meeting={meeting} linkTo={linkTo} />
      {context && <Aside name={ACCOUNT_WORDS.context}>{context}</Aside>}
      {topicsAsReported.length > 0 && (
        <Aside name={ACCOUNT_WORDS.topicsAsReported}>{topicsAsReported.join("; ")}</Aside>
      )}
      {confidence && (
        <Doubt question={ACCOUNT_WORDS.meaning} notes={dossier.confidenceNote ? [dossier.confidenceNote] : []}>
          {CONFIDENCE_WORDS[confidence]}
        </Doubt>
      )}
    </div>
  );
}

function Aside({ name, children }: { name: string; children: string }) {
  return (
    <p className="accounts-aside">
      <span>{name}</span> <span>{children}</span>
    </p>
  );
}

/** The sides' own accounts, side by side. */
function Readouts({ dossier, meeting, linkTo }: MeetingAccountsProps) {
  if (meeting.readouts.length === 0) return null;
  return (
    <section aria-label={ACCOUNT_WORDS.readouts}>
      <h4>{ACCOUNT_WORDS.readouts}</h4>
      <ul className="accounts-sides">
        {meeting.readouts.map(({ of, date, gist, sources }, index) => (
          <li key={`${of}-${date}`}>
            <h5>{accountHead(actorOf(dossier, of).name, date && dayText(date))}</h5>
            <div>
              <span>{gist}</span>{" "}
              <ParagraphLinks
                dossier={dossier}
                paragraphs={paragraphRefs(sources)}
                linkTo={linkTo}
                idPrefix={`${meeting.id}-readout-${index}`}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where accounts differ, every version with its sources, and none of them as the right one. */
function Differences({ dossier, meeting, linkTo }: MeetingAccountsProps) {
  const differences = differencesOf(dossier, meeting.id);
  if (differences.length === 0) return null;
  return (
    <section aria-label={ACCOUNT_WORDS.differences}>
      <h4>{ACCOUNT_WORDS.differences}</h4>
      {differences.map(({ id, about, what, versions }) => (
        <div key={id} className="accounts-difference">
          <p>
            <strong>{`${DIFFERENCE_WORDS[about]}:`}</strong> <span>{what}</span>
          </p>
          <ul className="accounts-sides">
            {versions.map(({ says, accountOf, sources, sourceNote }, index) => (
              <li key={says}>
                {accountOf && <h5>{accountHead(actorOf(dossier, accountOf).name, null)}</h5>}
                <div>
                  <span>{says}</span>{" "}
                  <ParagraphLinks
                    dossier={dossier}
                    paragraphs={paragraphRefs(sources)}
                    linkTo={linkTo}
                    idPrefix={`${meeting.id}-${id}-${index}`}
                  />
                </div>
                {sources.length === 0 && (
                  <p className="accounts-aside">{sourceNote ?? ACCOUNT_WORDS.sourceNotRecorded}</p>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
