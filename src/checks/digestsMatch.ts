import { reportDigest, textDigest } from "../model/digest.ts";
import { NORMALISATION } from "../model/normalisedText.ts";
import type { Digest, Report } from "../model/report.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/**
 * Do the digests fit the report? Their number and normalisation always, their values where the original is at hand. A
 * report without digests is asked for them only then: nobody can make them without its text.
 */
export function digestsMatch({ dossier, originals }: Subject): Finding[] {
  return dossier.reports.flatMap(({ id, digest, paragraphs, textSeen }, index) => {
    const at = `/reports/${index}/digest`;
    const original = originals.get(id);
    if (digest === undefined) return original && textSeen !== "none" ? [noDigest(at)] : [];
    const digested = { digest, paragraphs };
    return [...formProblems(digested, at), ...(original === undefined ? [] : valueProblems(digested, original, at))];
  });
}

type Digested = Pick<Report, "paragraphs"> & { digest: Digest };

function noDigest(pointer: string): Finding {
  return {
    pointer,
    wrong: "The text is at hand, and the dossier has no digests of it.",
    mend: "Have them written: npm run digests with the same --source.",
  };
}

function formProblems({ digest, paragraphs }: Digested, at: string): Finding[] {
  const findings: Finding[] = [];
  if (digest.normalisation !== NORMALISATION) {
    findings.push({
      pointer: `${at}/normalisation`,
      wrong: `The normalisation “${digest.normalisation}” is not known here.`,
      mend: "Have them written anew: npm run digests with the report's text as --source.",
    });
  }
  if (digest.each.length !== paragraphs.length) {
    findings.push({
      pointer: `${at}/each`,
      wrong: `There are ${digest.each.length} digests for ${paragraphs.length} paragraphs.`,
      mend: "List every paragraph of the report, then have the digests written: npm run digests with its text as --source.",
    });
  }
  return findings;
}

function valueProblems({ digest, paragraphs }: Digested, original: readonly string[], at: string): Finding[] {
  if (original.length !== paragraphs.length) {
    return [
      {
        pointer: at.replace(/digest$/, "paragraphs"),
        wrong: `The source has ${original.length} paragraphs, the dossier ${paragraphs.length}.`,
        mend: "Check that the source is the report and nothing else, one blank line between paragraphs; then list every paragraph, those too from which nothing is taken (uses: []).",
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
    .map(({ pointer }) => ({
      pointer,
      wrong: "The digest is not that of the source.",
      mend: "Check that the source is the text that the facts were taken from; then have the digests written: npm run digests with the same --source.",
    }));
}
