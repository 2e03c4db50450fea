import type { Dossier } from "../model/dossier.ts";
import type { Edition } from "../model/edition.ts";
import { dayText } from "../records/dateText.ts";
import type { LinkTo } from "../url/linkTo.ts";
import { CorrectionList } from "./CorrectionList.tsx";

interface ColophonProps {
  dossier: Dossier;
  /** Null where no build has stamped one. */
  edition: Edition | null;
  linkTo: LinkTo;
}

/** By whose account, what that leaves out, and whose data are used. */
export function Colophon({ dossier, edition, linkTo }: ColophonProps) {
  return (
    <footer className="colophon">
      {dossier.reports.map((report) => (
        <p key={report.id}>
          <span>
            {`As reported by ${report.publisher}. One side’s account: ${report.basedOn} These are the meetings of this article, not all that may have been held.`}
          </span>{" "}
          <a id="colophon-source" {...linkTo((from) => ({ ...from, panel: "source", paragraph: null }))}>
            What the report leaves out
          </a>
        </p>
      ))}
      <p>
        Map: Natural Earth 4.1 (public domain), with disputed areas as features of their own; no position is taken. Town
        coordinates: GeoNames (CC BY 4.0). Texts are our own words.
      </p>
      <section aria-labelledby="edition-heading">
        <h2 id="edition-heading">Edition and corrections</h2>
        <p>
          {edition ? (
            <>
              <span>Edition </span>
              <span translate="no">{edition.id}</span>
              <span>{`, ${dayText(edition.date)}.`}</span>
            </>
          ) : (
            <span>An edition without a stamp: this was not built.</span>
          )}{" "}
          {dossier.corrections.length === 0 && <span>No corrections so far.</span>}
        </p>
        <CorrectionList corrections={dossier.corrections} />
      </section>
    </footer>
  );
}
