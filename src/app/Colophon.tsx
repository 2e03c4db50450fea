import type { Dossier } from "../model/dossier.ts";
import type { LinkTo } from "../url/linkTo.ts";

/** By whose account, what that leaves out, and whose data are used. */
export function Colophon({ dossier, linkTo }: { dossier: Dossier; linkTo: LinkTo }) {
  return (
    <footer className="colophon">
      {dossier.reports.map((report) => (
        <p key={report.id}>
          As reported by {report.publisher}. One side’s account: {report.basedOn} These are the meetings of this
          article, not all that may have been held.{" "}
          <a id="colophon-source" {...linkTo((from) => ({ ...from, panel: "source", paragraph: null }))}>
            What the report leaves out
          </a>
        </p>
      ))}
      <p>
        Map: Natural Earth 4.1 (public domain), with disputed areas as features of their own; no position is taken. Town
        coordinates: GeoNames (CC BY 4.0). Texts are our own words.
      </p>
    </footer>
  );
}
