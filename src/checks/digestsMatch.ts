import { reportDigest, textDigest } from "../model/digest.ts";
import { NORMALISATION } from "../model/normalisedText.ts";
import type { Report } from "../model/report.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** Do the digests fit the report? Their number and normalisation always, their values where the original is at hand. */
export function digestsMatch({ dossier, originals }: Subject): Finding[] {
  return dossier.reports.flatMap((report, index) => {
    const at = `/reports/${index}/digest`;
    const original = originals.get(report.id);
    return [...formProblems(report, at), ...(original === undefined ? [] : valueProblems(report, original, at))];
  });
}

function formProblems({ digest, paragraphs }: Report, at: string): Finding[] {
  const findings: Finding[] = [];
  if (digest.normalisation !== NORMALISATION) {
    findings.push({
      pointer: `${at}/normalisation`,
      wrong: `The normalisation “${digest.normalisation}” is not known here.`,
      mend: `Make the digests with ${NORMALISATION} (see docs/dossier.md).`,
    });
  }
  if (digest.each.length !== paragraphs.length) {
    findings.push({
      pointer: `${at}/each`,
      wrong: `There are ${digest.each.length} digests for ${paragraphs.length} paragraphs.`,
      mend: "Give one digest for each paragraph, in order.",
    });
  }
  return findings;
}

function valueProblems({ digest, paragraphs }: Report, original: readonly string[], at: string): Finding[] {
  if (original.length !== paragraphs.length) {
    return [
      {
        pointer: at.replace(/digest$/, "paragraphs"),
        wrong: `The source has ${original.length} paragraphs, the dossier ${paragraphs.length}.`,
        mend: "Check that the source is the whole report and nothing else, one blank line between paragraphs.",
      },
    ];
  }
  const expected = [
    ...original.map((text, index) => ({
      pointer: `${at}/each/${index}`,
      own: digest.each[index],
      is: textDigest(text),
    })),
    { pointer: `${at}/text`, own: digest.text, is: reportDigest(original) },
  ];
  return expected
    .filter(({ own, is }) => own !== is)
    .map(({ pointer, is }) => ({
      pointer,
      wrong: "The digest is not that of the source.",
      mend: `Check that the source is the text that the facts were taken from; then write ${is}.`,
    }));
}
