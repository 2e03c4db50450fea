import { type CollectedReport, collectedMeetings } from "./collection.ts";
import { accounts } from "./sideTables.ts";
import { slugOf } from "./slugOf.ts";

const FROM_ADDRESS = "[from URL] ";
const NO_TITLE = "[no title seen]";
const LANGUAGES: Readonly<Record<string, string>> = {
  Chinese: "zh",
  French: "fr",
  Hindi: "hi",
  Russian: "ru",
  Telugu: "te",
  Urdu: "ur",
};
/** A title that was seen, and has no mark, is in the report's own language. */
const OWN_LANGUAGE = "en";
const MONTH = /^\d{4}-\d{2}$/;

type Numbered = CollectedReport & { id: string };

const numbered = withIds(uniqueReports());

/** The reports of the collection, each address once, as a dossier has them. */
export const reports = numbered.map(reportOf);

/** The citation of a report of which no text was seen. */
export function citationOf(address: string): { report: string } {
  const report = numbered.find(({ url }) => url === address);
  if (report === undefined) throw new Error(`No report with the address ${address}.`);
  return { report: report.id };
}

/** Two entries with one address are one report, and must say the same of it. */
function uniqueReports(): CollectedReport[] {
  const byAddress = new Map<string, CollectedReport>();
  for (const report of collectedMeetings.flatMap(({ sources }) => sources)) {
    const known = byAddress.get(report.url);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(report)) {
      throw new Error(`Two entries of ${report.url} differ.`);
    }
    byAddress.set(report.url, report);
  }
  return [...byAddress.values()];
}

/** An id is publisher and day; the second of them has a number. */
function withIds(all: readonly CollectedReport[]): Numbered[] {
  const used = new Map<string, number>();
  return all.map((report) => {
    const stem = `${slugOf(report.publisher, 40)}-${report.published ?? "undated"}`;
    const count = (used.get(stem) ?? 0) + 1;
    used.set(stem, count);
    return { ...report, id: count === 1 ? stem : `${stem}-${count}` };
  });
}

function reportOf({ id, url, publisher, title, published, kind }: Numbered) {
  const { kind: wire, ...rests } = restsOf(publisher);
  const monthOnly = published !== null && MONTH.test(published);
  const lacking = [
    ...(title === NO_TITLE ? ["Its title was not seen."] : []),
    ...(monthOnly ? [`Published in the month ${published}; the day is not known.`] : []),
  ];
  return {
    id,
    publisher,
    kind: wire ?? kind,
    ...titleOf(title),
    url,
    published: monthOnly ? null : published,
    dateline: null,
    language: languageOf(title, publisher),
    ...rests,
    textSeen: "none" as const,
    ...(lacking.length === 0 ? {} : { textNote: lacking.join(" ") }),
    paragraphs: [],
    omits: [],
  };
}

/** What a publisher is, or what the mark behind its name says that its text rests on. */
function restsOf(publisher: string) {
  const marks = marksOf(publisher).filter((mark) => LANGUAGES[mark] === undefined);
  const ofMarks = marks.map((mark) => accounts.marks[mark] ?? { basedOn: `A text of ${mark}.` });
  return Object.assign({}, accounts.publishers[publisher], ...ofMarks) as (typeof accounts.publishers)[string];
}

function titleOf(title: string) {
  if (title.startsWith(FROM_ADDRESS)) {
    return { title: title.slice(FROM_ADDRESS.length), titleFrom: "address" as const };
  }
  return { title: title === NO_TITLE ? "Title not seen" : title.replace(/^\((\w+)\) /, "") };
}

/** Known where a mark says it, or where the title itself was seen. */
function languageOf(title: string, publisher: string): string | null {
  const marked = [title.match(/^\((\w+)\) /)?.[1] ?? "", ...marksOf(publisher)];
  const language = marked.map((mark) => LANGUAGES[mark]).find((code) => code !== undefined);
  return language ?? (title.startsWith("[") ? null : OWN_LANGUAGE);
}

function marksOf(publisher: string): string[] {
  return publisher.match(/\((.+)\)$/)?.[1]?.split(", ") ?? [];
}
