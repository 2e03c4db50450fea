import type { Dossier } from "../model/dossier.ts";
import type { Edition } from "../model/edition.ts";
import { dayText } from "../records/dateText.ts";
import { namedReports } from "../selectors/report/namedReports.ts";
import type { LinkTo } from "../url/linkTo.ts";
import { accountOfMany, accountText, COLOPHON_WORDS } from "../words/colophonWords.ts";
import { CorrectionList } from "./CorrectionList.tsx";

interface ColophonProps {
  dossier: Dossier;
  /** Null where no build has stamped one. */
  edition: Edition | null;
  /** The site's root, relative to the page. */
  home: string;
  linkTo: LinkTo;
}

/** By whose account, what that leaves out, and whose data are used. */
export function Colophon({ dossier, edition, home, linkTo }: ColophonProps) {
  const reports = namedReports(dossier);
  const accounts = reports?.map(({ publisher, basedOn, accountOf }) =>
    accountText(publisher, basedOn, accountOf !== undefined),
  ) ?? [accountOfMany(dossier.reports.length)];
  return (
    <footer className="colophon">
      {accounts.map((account) => (
        <p key={account}>{account}</p>
      ))}
      <p>
        <a id="colophon-source" {...linkTo((from) => ({ ...from, panel: "source", paragraph: null }))}>
          {reports === null ? COLOPHON_WORDS.eachLeftOut : COLOPHON_WORDS.leftOut}
        </a>
      </p>
      <p>
        {COLOPHON_WORDS.credits} <a href={`${home}licences.txt`}>{COLOPHON_WORDS.licences}</a>
      </p>
      <section aria-labelledby="edition-heading">
        <h2 id="edition-heading">{COLOPHON_WORDS.editions}</h2>
        <p>
          {edition && (
            <>
              <span>{COLOPHON_WORDS.edition}</span> <span translate="no">{edition.id}</span>
              <span>{`, ${dayText(edition.date)}.`}</span>
            </>
          )}{" "}
          {dossier.corrections.length === 0 && <span>{COLOPHON_WORDS.noCorrections}</span>}
        </p>
        <CorrectionList corrections={dossier.corrections} />
      </section>
    </footer>
  );
}
