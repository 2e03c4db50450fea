import type { Dossier } from "../../model/dossier.ts";
import type { Report } from "../../model/report.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import { CitedForView } from "./CitedForView.tsx";
import { OwnCopy } from "./OwnCopy.tsx";
import { ParagraphStrip } from "./ParagraphStrip.tsx";
import { ReportFacts } from "./ReportFacts.tsx";
import { ReportLimits } from "./ReportLimits.tsx";
import { ReportSpine } from "./ReportSpine.tsx";

interface ReportBodyProps {
  dossier: Dossier;
  report: Report;
  /** The number of the paragraph that the link names, when it is one of this report. */
  shown: number | null;
  linkTo: LinkTo;
  onBack: (() => void) | null;
}

/** All that is told of a report: its provenance, its limits, what cites it, its paragraphs, and a check against a copy. */
export function ReportBody({ dossier, report, shown, linkTo, onBack }: ReportBodyProps) {
  const hasText = report.textSeen !== "none";
  return (
    <>
      {hasText && <ParagraphStrip dossier={dossier} report={report} shown={shown} linkTo={linkTo} />}
      <ReportFacts dossier={dossier} report={report} />
      <ReportLimits dossier={dossier} report={report} />
      {report.digest && <OwnCopy dossier={dossier} report={report} digest={report.digest} />}
      <CitedForView dossier={dossier} report={report} linkTo={linkTo} />
      {hasText && <ReportSpine dossier={dossier} report={report} shown={shown} linkTo={linkTo} onBack={onBack} />}
    </>
  );
}
