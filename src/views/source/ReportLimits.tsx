import type { Dossier } from "../../model/dossier.ts";
import type { Report } from "../../model/report.ts";
import { SOURCE_WORDS } from "../../words/sourceWords.ts";

/** What the report does not tell and how that is known, and who is named in it without having taken part. */
export function ReportLimits({ dossier, report }: { dossier: Dossier; report: Report }) {
  const mentions = dossier.mentions.filter(({ sources }) => sources.some((source) => source.report === report.id));
  if (report.omits.length + mentions.length === 0) return null;
  return (
    <section className="source-section" aria-labelledby={`${report.id}-limits`}>
      <h3 id={`${report.id}-limits`}>{report.omits.length > 0 ? SOURCE_WORDS.leftOut : SOURCE_WORDS.mentioned}</h3>
      {report.omits.length > 0 && <OmissionList omits={report.omits} />}
      {mentions.length > 0 && (
        <>
          {report.omits.length > 0 && <h4>{SOURCE_WORDS.mentioned}</h4>}
          <ul className="source-omissions">
            {mentions.map(({ id, name, note }) => (
              <li key={id}>
                <strong>{`${name}.`}</strong> <span>{note}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function OmissionList({ omits }: Pick<Report, "omits">) {
  return (
    <ul className="source-omissions">
      {omits.map(({ what, knownFrom, url }) => (
        <li key={what}>
          <span>{what}</span>{" "}
          <span className="source-aside">
            {SOURCE_WORDS.howKnown}{" "}
            {url ? (
              <a href={url} rel="noopener external">
                <span>{knownFrom}</span>
                <span aria-hidden="true"> ↗</span>
                <span className="visually-hidden">{` (${SOURCE_WORDS.leavesSite})`}</span>
              </a>
            ) : (
              <span>{knownFrom}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
