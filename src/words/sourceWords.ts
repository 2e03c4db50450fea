import { listed } from "../model/listed.ts";
import type { Paragraph, ParagraphUse, Report, TextSeen } from "../model/report.ts";
import type { ComparedParagraph, CopyComparison, Refusal } from "../selectors/report/reportCopy.ts";
import type { Furniture } from "../selectors/report/reportCopyText.ts";
import type { ReportCoverage } from "../selectors/report/reportCoverage.ts";

/** The source panel's fixed texts. */
export const SOURCE_WORDS = {
  reported: "As reported in",
  publisher: "Publisher",
  published: "Published",
  dateline: "Dateline",
  language: "Language",
  basedOn: "Based on",
  titleFromAddress: "The title was read off the address of the report.",
  dayNotKnown: "on a day that is not known",
  read: "Read the original",
  leavesSite: "The link leaves this site.",
  leftOut: "What the report leaves out",
  howKnown: "How we know:",
  mentioned: "Named in the report, but took part in no meeting",
  spine: "Paragraph by paragraph",
  spineLead: "In our own words: the report itself is not copied here.",
  back: "Back to where you were",
  statements: "What was said",
  alsoIn: "Also in",
  meetings: "Meetings told of in it",
  events: "Dates told in it",
  within: "some time within",
  mentions: "Also named in it",
  leavesOut: "Not in the dossier:",
  linkToParagraph: "Link to this paragraph",
  noneDrawn: "Nothing that was said is taken from it.",
} as const;

/** How much of a report's text was at hand, where it was not all of it. */
export const SEEN_WORDS: Record<Exclude<TextSeen, "whole">, string> = {
  part: "Only a part of its text was at hand.",
  none: "Not read in full: the report is known by its address, and no paragraph of it is cited.",
};

/** Whose account a report gives: `One side’s account, India’s: what the others said of it is not in it.` */
export function accountOfText(actor: string): string {
  return `One side’s account, that of ${actor}: what the others said of it is not in it.`;
}

/** Texts of the check against a reader's own copy. */
export const COPY_WORDS = {
  heading: "Check against your own copy",
  lead: "If you have the report, paste its text here or choose a text file. Each paragraph is compared with the one that this page was made from, and each statement is shown beside the passage that it cites.",
  privacy:
    "Nothing leaves your browser: the text is not sent, not stored and not in the link. It is gone when you leave this panel or reload the page.",
  label: "Text of your copy",
  compare: "Compare",
  clear: "Clear",
  file: "Or choose a .txt file",
  drop: "You can also drop the file on the text field.",
  how: "How the comparison works",
  rules:
    "Quotation marks are made straight, dashes made hyphens, and spaces, line breaks and invisible signs evened out. A date stamp in front, a by-line and a sign-off are left out. Then the SHA-256 digest of each paragraph is compared with the dossier’s.",
  limits:
    "The page holds digests, not the words, so it can tell that a paragraph differs but not which word. It looks for the cited terms there instead.",
  paragraphs: "Your copy, paragraph by paragraph",
  statements: "Each statement beside what it cites",
  meetings: "Meetings with",
  marked: "Cited terms are marked.",
  extra: "Not a paragraph of the report:",
  noPassage: "Your copy does not have this paragraph.",
} as const;

/** The kinds of publication. */
export const KIND_WORDS: Record<Report["kind"], string> = {
  wire: "news agency report",
  press: "press report",
  official: "official publication",
};

/** What a paragraph gives to the dossier. */
export const USE_WORDS: Record<ParagraphUse, string> = {
  statements: "what was said",
  dates: "dates",
  names: "names",
  provenance: "where the account comes from",
};

/** How a paragraph of the reader's copy compares. */
export const COMPARED_WORDS: Record<ComparedParagraph["kind"], string> = {
  identical: "identical",
  differs: "differs",
  missing: "missing from your copy",
};

/** Why a text was not compared, and what to do. */
export const REFUSAL_WORDS: Record<Refusal | "unreadable", string> = {
  empty: "There is no text to compare yet. Paste the report’s text, or choose a file.",
  tooLong: "That is more than 200 kB of text, far longer than this report. Paste the report alone.",
  binary: "That is not plain text. Open the file in its own program, copy the text and paste it here.",
  unreadable: "The browser could not read that file. Open it yourself, copy the text and paste it here.",
  different:
    "This seems to be a different text: no paragraph matches, and few of the cited terms are in it. Check that it is the report named above.",
  normalisation:
    "The dossier’s digests were made in a way that this page does not know, so nothing can be compared. The site’s publisher can make them anew.",
};

const FURNITURE_WORDS: Record<Furniture, string> = {
  stamp: "a date stamp",
  byLine: "a by-line",
  signOff: "a sign-off",
};

/** `English` for `en`; the tag itself where it has no name. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;
}

/** `Meeting with China`. */
export function meetingWith(name: string): string {
  return `Meeting with ${name}`;
}

/** `12 of 12 paragraphs used`. */
export function coverageText({ total, unused }: ReportCoverage): string {
  return `${total - unused.length} of ${total} paragraphs used`;
}

/** Which paragraphs are used for what: `10 by statements; ¶2 and ¶5 for dates, names or provenance alone`. */
export function coverageDetail({ byStatements, byMark, unused }: ReportCoverage): string {
  const parts = [
    byStatements.length > 0 && `${byStatements.length} by statements`,
    byMark.length > 0 && `${marks(byMark)} for dates, names or provenance alone`,
    unused.length > 0 && `${marks(unused)} not used`,
  ];
  return parts.filter(Boolean).join("; ");
}

const NOTHING_TAKEN = "Nothing is taken from it";

/** What is taken from a paragraph, for its fold: `Taken from it: dates and names. With a reading note`. */
export function takenText({ uses, note }: Paragraph): string {
  const taken = uses.length === 0 ? NOTHING_TAKEN : `Taken from it: ${listed(uses.map((use) => USE_WORDS[use]))}`;
  return `${taken}${note ? ". With a reading note" : ""}`;
}

/** The name of the strip of paragraphs, with its report where a dossier has several. */
export function stripName(report: string | null): string {
  return report === null ? "Paragraphs" : `Paragraphs of ${report}`;
}

/** The outcome of a comparison in one sentence: `11 of 12 paragraphs match; 1 differs.` */
export function comparisonText({ entries }: CopyComparison): string {
  const count = (kind: (typeof entries)[number]["kind"]) => entries.filter((entry) => entry.kind === kind).length;
  const [same, differing, missing, extra] = [count("identical"), count("differs"), count("missing"), count("extra")];
  const total = same + differing + missing;
  const parts = [
    same === total ? `All ${total} paragraphs match` : `${same} of ${total} paragraphs match`,
    differing > 0 && `${differing} ${differing === 1 ? "differs" : "differ"}`,
    missing > 0 && `${missing} ${missing === 1 ? "is" : "are"} missing`,
    extra > 0 && `${extra} extra ${extra === 1 ? "passage" : "passages"} in your copy`,
  ];
  return `${parts.filter(Boolean).join("; ")}.`;
}

/** What was left out of the comparison; empty when nothing was. */
export function furnitureText({ furniture }: CopyComparison): string {
  return furniture.length === 0 ? "" : `Left out: ${listed(furniture.map((kind) => FURNITURE_WORDS[kind]))}.`;
}

/** What the cited terms say of a paragraph that differs. */
export function termsText({ present, absent }: ComparedParagraph): string {
  if (present.length + absent.length === 0) return "No terms are cited from it.";
  if (absent.length === 0) return `All ${present.length} cited terms are in it.`;
  return `${present.length === 0 ? "No cited term is in it" : `In it: ${quoted(present)}`}. Not in it: ${quoted(absent)}.`;
}

/** The terms that a statement cites and the copy lacks. */
export function absentText(absent: readonly string[]): string {
  return `Not found in your copy: ${quoted(absent)}.`;
}

/** `In your copy it stands together with ¶4.` */
export function joinedText(numbers: readonly number[]): string {
  return `In your copy it stands together with ${marks(numbers)}.`;
}

/** `¶2, ¶5 and ¶7`. */
function marks(numbers: readonly number[]): string {
  return listed(numbers.map((number) => `¶${number}`));
}

function quoted(terms: readonly string[]): string {
  return listed(terms.map((term) => `“${term}”`));
}
