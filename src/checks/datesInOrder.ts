import type { Dossier } from "../model/dossier.ts";
import type { EdtfDate } from "../model/edtf.ts";
import { citedReports, datedRecords } from "./datedRecords.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/**
 * Can the dates be true together? Nothing begins after the latest report that tells of it, but for a gathering, which may be announced; corrections come after the
 * first report and newest first, and a date that is not printed says how it is known. That each date exists has been
 * seen by the schema.
 */
export function datesInOrder({ dossier }: Subject): Finding[] {
  return [
    ...afterPublication(dossier),
    ...publishedBeforeMeeting(dossier),
    ...unexplained(dossier),
    ...undated(dossier),
    ...correctionsOutOfOrder(dossier),
  ];
}

function publishedBeforeMeeting(dossier: Dossier): Finding[] {
  const first = dossier.meetings.flatMap(({ date }) => date?.first ?? []).toSorted()[0] ?? "";
  return datedRecords(dossier)
    .filter(({ isPublication, date }) => isPublication && date.first < first)
    .map(({ at, date }) => ({
      pointer: `${at}/date`,
      wrong: `It appeared on ${date.text}, before the first meeting, on ${first}.`,
      mend: "Correct the date, or the role: what came before the meetings is background.",
    }));
}

function afterPublication(dossier: Dossier): Finding[] {
  return datedRecords(dossier).flatMap(({ at, date, sources, isAnnounced }) => {
    const published = citedReports(dossier, sources).map((report) => report.published);
    const latest = published
      .flatMap((day) => day ?? [])
      .toSorted()
      .at(-1);
    const isUnknown = latest === undefined || published.includes(null) || isQualified(date);
    if (isUnknown || isAnnounced || date.first <= latest) return [];
    return [
      {
        pointer: `${at}/date`,
        wrong: `${date.text} is after ${latest}, when the latest report cited for it appeared.`,
        mend: "Correct the date, or cite the later report that tells of it; where the venue was a day ahead of the report, give both days, marked open.",
      },
    ];
  });
}

function unexplained(dossier: Dossier): Finding[] {
  return datedRecords(dossier).flatMap(({ at, date, dateCertainty, dateNote }) => {
    const isChoice = date.kind === "oneOf";
    const isOneDay = date.kind === "single" && !isQualified(date);
    if ((isChoice && dateCertainty !== "open") || (isOneDay && dateCertainty === "open")) {
      return [
        {
          pointer: `${at}/dateCertainty`,
          wrong: `${date.text} ${isChoice ? "leaves a choice of dates" : "is one date"} and is marked ${dateCertainty}.`,
          mend: "An open date is an interval or a list of alternatives, and a list of alternatives is open.",
        },
      ];
    }
    if (dateCertainty === "stated" || dateNote !== undefined) return [];
    return [
      {
        pointer: `${at}/dateNote`,
        wrong: `The date is ${dateCertainty}, and nothing says how it is known.`,
        mend: "Add a dateNote that tells a reader what is printed and how the date follows.",
      },
    ];
  });
}

/** Only about right, or uncertain. */
function isQualified(date: EdtfDate): boolean {
  return date.kind === "single" && date.qualifier !== undefined;
}

/** What has no date says so: it is open, and a note tells what is known of it. */
function undated({ events, meetings }: Dossier): Finding[] {
  const records = [
    ...events.map((event, index) => ({ ...event, at: `/events/${index}` })),
    ...meetings.map((meeting, index) => ({ ...meeting, at: `/meetings/${index}` })),
  ];
  return records.flatMap(({ at, date, dateCertainty, dateNote }) => {
    if (date !== null || (dateCertainty === "open" && dateNote !== undefined)) return [];
    return [
      {
        pointer: `${at}/${dateCertainty === "open" ? "dateNote" : "dateCertainty"}`,
        wrong: "It has no date, and that is not said.",
        mend: "Mark it open and add a dateNote that tells what is known of when it was, or give the date.",
      },
    ];
  });
}

function correctionsOutOfOrder({ corrections, reports }: Dossier): Finding[] {
  const first = reports.flatMap(({ published }) => published ?? []).toSorted()[0] ?? "";
  return corrections.flatMap(({ date }, index) => {
    const newer = corrections[index - 1]?.date;
    if (date >= first && (newer === undefined || date <= newer)) return [];
    return [
      {
        pointer: `/corrections/${index}/date`,
        wrong: date < first ? `${date} is before the first report.` : `${date} stands below the older ${newer}.`,
        mend: "Correct the date, or order the corrections with the newest first.",
      },
    ];
  });
}
