import type { Dossier } from "../model/dossier.ts";
import type { Meeting } from "../model/meeting.ts";
import type { ParagraphUse, Report, Source } from "../model/report.ts";
import { dateClues } from "./dateClues.ts";
import { termsOf } from "./datedRecords.ts";
import type { Finding } from "./finding.ts";
import { occursInAny } from "./occursIn.ts";
import type { Subject } from "./subject.ts";

/** What cites a paragraph, and whether it must, or merely may, be among the paragraph's uses. */
type Uses = Record<ParagraphUse, "must" | "may" | "no">;

const WHY: Record<ParagraphUse, string> = {
  statements: "a statement, readout or version that cites it",
  dates: "a meeting, event, readout or version that cites it",
  names: "a meeting, event, mention, statement, readout or version that cites it",
  provenance: "the event of a publication that cites it, or a ¶ in basedOn, knownFrom or untold that names it",
};

/** Is each paragraph used for what it says it is used for? `uses` agrees with what cites it, in both directions. */
export function paragraphsUsed({ dossier }: Subject): Finding[] {
  return dossier.reports.flatMap((report, index) =>
    report.paragraphs.flatMap(({ number, uses }, place) => {
      const pointer = `/reports/${index}/paragraphs/${place}/uses`;
      const actual = actualUses(dossier, report, number);
      const claimed = uses.flatMap((use, position) =>
        actual[use] === "no" ? [unfounded(use, `${pointer}/${position}`)] : [],
      );
      const missing = (Object.keys(actual) as ParagraphUse[])
        .filter((use) => actual[use] === "must" && !uses.includes(use))
        .map((use) => unsaid(use, pointer));
      return [...claimed, ...missing];
    }),
  );
}

function unfounded(use: ParagraphUse, pointer: string): Finding {
  return {
    pointer,
    wrong: `The paragraph is marked as used for ${use}, and nothing uses it so.`,
    mend: `Take “${use}” away, or add what is missing: ${WHY[use]}.`,
  };
}

function unsaid(use: ParagraphUse, pointer: string): Finding {
  return {
    pointer,
    wrong: `The paragraph is used for ${use} and not marked so.`,
    mend: `Add “${use}”, or correct what uses it: ${WHY[use]}.`,
  };
}

function actualUses(dossier: Dossier, report: Report, paragraph: number): Uses {
  const citing = (records: readonly { sources: Source[] }[]) =>
    records.flatMap(({ sources }) => sources).filter((source) => cites(source, report.id, paragraph));
  const dated = citing([...dossier.events, ...dossier.meetings]);
  const all = [...dated, ...citing(dossier.statements), ...citing(dossier.mentions)];
  const accounts = citing([
    ...dossier.meetings.flatMap(({ readouts }) => readouts),
    ...dossier.discrepancies.flatMap(({ versions }) => versions),
  ]);
  // An account takes from a paragraph whatever it tells of: what was said, a day or a name.
  const otherwise = accounts.length > 0 ? "may" : "no";
  const publications = citing(dossier.events.filter(({ role }) => role === "publication"));
  const silences = dossier.meetings.filter(({ sources }) => sources.every((source) => source.report === report.id));
  const origins = [
    report.basedOn,
    ...report.omits.map(({ knownFrom }) => knownFrom),
    ...[...silences, ...citingMeetings(dossier, report.id, paragraph)].map(({ untold }) => untold),
  ];
  const isNamedAsOrigin = origins.some((text = "") => new RegExp(`¶${paragraph}(?!\\d)`).test(text));
  const isSoleSource = ({ paragraphs }: Source) => paragraphs.length === 1;
  return {
    statements: citing(dossier.statements).length > 0 ? "must" : otherwise,
    dates: dated.length === 0 ? otherwise : printsDate(dated.filter(isSoleSource)) ? "must" : "may",
    names: all.length === 0 ? otherwise : printsName(dossier, all.filter(isSoleSource)) ? "must" : "may",
    provenance: isNamedAsOrigin ? "must" : publications.length > 0 ? "may" : "no",
  };
}

function citingMeetings({ meetings }: Dossier, report: string, paragraph: number): Meeting[] {
  return meetings.filter(({ sources }) => sources.some((source) => cites(source, report, paragraph)));
}

function cites(source: Source, report: string, paragraph: number): boolean {
  return source.report === report && source.paragraphs.includes(paragraph);
}

function printsDate(sources: readonly Source[]): boolean {
  const { weekdays, days, years } = dateClues(termsOf(sources));
  return weekdays.length + days.length + years.length > 0;
}

function printsName({ people, places }: Dossier, sources: readonly Source[]): boolean {
  return [...people, ...places].some(({ name }) => occursInAny(termsOf(sources), name));
}
