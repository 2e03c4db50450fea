import { type Day, dayParts, daysInMonth } from "../model/day.ts";
import type { Dossier } from "../model/dossier.ts";
import { type DateClues, dateClues } from "./dateClues.ts";
import { type DatedRecord, datedRecords, termsOf } from "./datedRecords.ts";
import { isAllEnglish, isAllRead } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/**
 * Is an interval or choice of dates no more than is known? Unless it is open, both its ends are printed among the
 * cited terms; the ends of an open one are printed, or dates that the dossier knows, or follow from words that are given.
 */
export function spansAreEvidenced({ dossier }: Subject): Finding[] {
  return datedRecords(dossier)
    .filter(({ date }) => date.kind !== "single")
    .flatMap((record) =>
      record.dateCertainty === "open" ? unknownEnds(dossier, record) : unprintedEnds(dossier, record),
    );
}

function unprintedEnds(dossier: Dossier, { at, date, dateCertainty, sources }: DatedRecord): Finding[] {
  if (!isAllRead(dossier, sources) || !isAllEnglish(dossier, sources)) return [];
  const clues = dateClues(termsOf(sources));
  if (isPrinted(date.first, clues) && isPrinted(date.last, clues)) return [];
  return [
    {
      pointer: `${at}/dateCertainty`,
      wrong: `${date.text} is marked ${dateCertainty}, but the cited terms do not print both ends.`,
      mend: "Mark it open and say what bounds it, or cite the words that print its ends.",
    },
  ];
}

/** A day is; and so are the first and the last of a printed month or year, which is a span itself. */
function isPrinted(end: Day, clues: DateClues): boolean {
  const { year, month, day } = dayParts(end);
  const isMonthsEnd = day === 1 || day === daysInMonth(year, month);
  const isYearsEnd = isMonthsEnd && (month === 1 || month === 12);
  return (
    (isYearsEnd && clues.years.includes(year)) ||
    (isMonthsEnd && clues.months.includes(month) && clues.days.every((clue) => clue.month !== month)) ||
    clues.days.some((clue) => clue.month === month && clue.day === day)
  );
}

function unknownEnds(dossier: Dossier, { at, date, dateBasis, sources }: DatedRecord): Finding[] {
  if (dateBasis !== undefined || !isAllRead(dossier, sources)) return [];
  const clues = dateClues(termsOf(sources));
  const others = datedRecords(dossier).filter((record) => record.at !== at);
  const known = new Set<string>([
    ...dossier.reports.flatMap(({ published }) => published ?? []),
    ...others.flatMap((record) => [record.date.first, record.date.last]),
  ]);
  return [date.first, date.last]
    .filter((end) => !known.has(end) && !isPrinted(end, clues))
    .map((end) => ({
      pointer: `${at}/date`,
      wrong: `The open interval ${date.text} ends at ${end}, which is the date of nothing else in this dossier.`,
      mend: "Bound an open date by what the report puts before and after it: a meeting, an event or the publication; or cite the words that print its ends, or give them as dateBasis (“last several days”).",
    }));
}
