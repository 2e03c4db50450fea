import { CertaintyMark } from "../../parts/CertaintyMark.tsx";
import type { SpineStatement } from "../../selectors/report/reportSpine.ts";
import { ACT_WORDS } from "../../words/acts.ts";

/** Act, speakers and text of a statement. A speaker of whom it is open whether it spoke is marked. */
export function StatementHead({ drawn }: { drawn: SpineStatement }) {
  const { statement, speakers } = drawn;
  return (
    <p>
      <span className={`source-act source-act-${statement.act}`}>{ACT_WORDS[statement.act]}</span>{" "}
      <span className="statement-speakers">
        {speakers.map(({ actor, isOpen }, index) => (
          <span key={actor.id}>
            <span>{index > 0 ? `, ${actor.name}` : actor.name}</span>
            {isOpen && (
              <>
                {" "}
                <CertaintyMark certainty="open" />
              </>
            )}
          </span>
        ))}
        <span>:</span>
      </span>{" "}
      <span>{statement.text}</span>
    </p>
  );
}
