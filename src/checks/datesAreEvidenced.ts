import { dayNumber, dayParts, weekday } from "../model/day.ts";
import type { Dossier } from "../model/dossier.ts";
import type { SingleDate } from "../model/edtf.ts";
import { type DateClues, dateClues } from "./dateClues.ts";
import { citedReports, type DatedRecord, datedRecords, termsOf } from "./datedRecords.ts";
import { isAllEnglish, isAllRead } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/**
 * Does each date follow from what is cited for it? A stated date is printed in full among the cited terms; a derived
 * day is printed as a weekday or a day of a month, and the calendar agrees. “Today” and the like count from the day of the report. Intervals are asked by
 * `spansAreEvidenced`, whether the report has the terms by `termsOccur`. Only English terms of texts that were read are
 * asked, and no date that is only about right.
 */
export function datesAreEvidenced({ dossier }: Subject): Finding[] {
  return datedRecords(dossier)
    .filter(({ sources }) => isAllRead(dossier, sources) && isAllEnglish(dossier, sources))
    .flatMap((record) => {
      const { date, dateCertainty, isPublication, sources } = record;
      const hasWeekday = dateClues(termsOf(sources)).weekdays.length > 0;
      // A report's own day stands above its text, not in a paragraph; that of a release must be printed like any other.
      if (isPublication && dateCertainty === "stated" && !hasWeekday) return publishedOnAnotherDay(dossier, record);
      return date.kind === "single" && date.qualifier === undefined ? singleDateProblems(dossier, record, date) : [];
    });
}

function publishedOnAnotherDay(dossier: Dossier, { at, date, sources }: DatedRecord): Finding[] {
  const days = citedReports(dossier, sources).flatMap(({ published }) => published ?? []);
  if (days.length === 0 || days.some((day) => day === date.text)) return [];
  return [
    {
      pointer: `${at}/date`,
      wrong: `${date.text} is stated as a day of publication; the cited report appeared on ${days.join(", ")}.`,
      mend: "Give the report's own date, or mark the date derived and say from what.",
    },
  ];
}

function singleDateProblems(dossier: Dossier, record: DatedRecord, date: SingleDate): Finding[] {
  const clues = dateClues(termsOf(record.sources));
  const { year, month, day } = dayParts(date.first);
  const has = {
    weekday: clues.weekdays.includes(weekday(date.first)),
    day: clues.days.some((clue) => clue.month === month && clue.day === day),
    month: clues.months.includes(month),
    year: clues.years.includes(year),
  };
  const isContradicted =
    (date.precision === "day" && clues.weekdays.length > 0 && !has.weekday) ||
    (date.precision === "day" && clues.days.length > 0 && !has.day) ||
    (date.precision !== "year" && clues.months.length > 0 && !has.month) ||
    (clues.years.length > 0 && !has.year);
  const isInFull = has.year && (date.precision === "year" || (date.precision === "month" ? has.month : has.day));
  const mend =
    "Correct the date, or cite the paragraph and the word (a weekday, a day, “today”, “the next day”) that it follows from; where no word leads to one day, or the venue was a day ahead of the report, give the days between which it was, marked open, and the word as dateBasis.";
  const pointer = `${record.at}/date`;
  if (isContradicted) return [{ pointer, wrong: `${date.text} is not the date that the cited terms print.`, mend }];
  if (record.dateCertainty === "stated" && !isInFull) {
    return [
      {
        pointer: `${record.at}/dateCertainty`,
        wrong: `${date.text} is marked stated, but the cited terms do not print it in full.`,
        mend: "Mark it derived and add a dateNote, or cite the words that print it.",
      },
    ];
  }
  if (record.dateCertainty === "derived" && isInFull) {
    return [
      {
        pointer: `${record.at}/dateCertainty`,
        wrong: `${date.text} is marked derived, and the cited terms print it in full.`,
        mend: "Mark it stated, or correct the terms.",
      },
    ];
  }
  if (record.dateCertainty !== "derived" || date.precision !== "day" || has.day) return [];
  if (clues.ago.length > 0)
    return isCountedBack(dossier, record, date, clues) ? [] : [{ pointer, wrong: notCounted(date), mend }];
  if (clues.beside.some((days) => hasOther(dossier, record, dayNumber(date.first) - days))) return [];
  if (!has.weekday) return [{ pointer, wrong: `Nothing among the cited terms leads to ${date.text}.`, mend }];
  return isWithinWeekBefore(dossier, record, date) ? [] : [{ pointer, wrong: tooFar(date), mend }];
}

/** Whether the day lies as far before the report as its words say; where the report's day is not known, it may. */
function isCountedBack(dossier: Dossier, { sources }: DatedRecord, date: SingleDate, { ago }: DateClues): boolean {
  return citedReports(dossier, sources).some(({ published }) => {
    if (published === null) return true;
    const distance = dayNumber(published) - dayNumber(date.first);
    return ago.some(({ least, most }) => distance >= least && distance <= most);
  });
}

function notCounted(date: SingleDate): string {
  return `${date.text} is not the day that the cited terms mean, counted from the day of the report.`;
}

/** Whether something else that the dossier tells of began or ended on a day. */
function hasOther(dossier: Dossier, { at }: DatedRecord, day: number): boolean {
  return datedRecords(dossier).some(
    (record) => record.at !== at && [record.date.first, record.date.last].some((end) => dayNumber(end) === day),
  );
}

/** A bare weekday in a news report is the last such day, up to the day of publication. */
function isWithinWeekBefore(dossier: Dossier, { sources }: DatedRecord, date: SingleDate): boolean {
  return citedReports(dossier, sources).some(({ published }) => {
    if (published === null) return true;
    const distance = dayNumber(published) - dayNumber(date.first);
    return distance >= 0 && distance < 7;
  });
}

function tooFar(date: SingleDate): string {
  return `${date.text} fits the printed weekday, but not in the week that ends with the report.`;
}
