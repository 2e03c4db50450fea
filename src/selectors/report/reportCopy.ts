import type { Dossier } from "../../model/dossier.ts";
import { NORMALISATION } from "../../model/normalisedText.ts";
import type { Digest, Report } from "../../model/report.ts";
import { pairedGap } from "./reportCopyGaps.ts";
import { identicalParagraphs, type Match } from "./reportCopyMatches.ts";
import { copyText, type Furniture, type Piece } from "./reportCopyText.ts";
import { type CitedTerm, citedTerms, termTest } from "./reportTerms.ts";

/** A paragraph of the report, and what stands for it in the reader's copy. */
export interface ComparedParagraph {
  kind: "identical" | "differs" | "missing";
  number: number;
  /** The passage of the copy, normalised; null when there is none. */
  passage: string | null;
  /** Cited terms that stand in the passage. */
  present: string[];
  /** Cited terms that stand in none of the passages that they are cited from. Empty when the paragraph is missing. */
  absent: string[];
  /** Other paragraphs that the copy has in the same passage. */
  joinedWith: number[];
}

/** A passage of the copy that is no paragraph of the report. */
export interface ExtraPassage {
  kind: "extra";
  passage: string;
}

/** Why a text was not compared. */
export type Refusal = "empty" | "tooLong" | "binary" | "different" | "normalisation";

export interface CopyComparison {
  kind: "compared";
  /** In the order of the report; extra passages where they stand in the copy. */
  entries: (ComparedParagraph | ExtraPassage)[];
  furniture: Furniture[];
}

/** The longest copy that is compared, in UTF-16 units. */
export const LONGEST_COPY = 200_000;

/** Without one paragraph that matches, a text is taken for a copy when this share of the paragraphs is known in it. */
const LEAST_KNOWN = 1 / 3;

/** Only what has digests can be compared. */
type DigestedReport = Report & { digest: Digest };

/**
 * Compares a reader's copy with a report, paragraph by paragraph. The digests say which paragraphs are the same; they
 * cannot say what differs in the others, because the project does not hold their words: there the cited terms serve
 * as evidence, and a paragraph that is only told by them is said to differ. Quotation marks, dashes, white space and
 * line breaks never matter. Paragraphs in another order show as missing and extra.
 */
export function compareCopy(
  dossier: Dossier,
  report: DigestedReport,
  text: string,
): CopyComparison | { kind: "refused"; because: Refusal } {
  const refused = (because: Refusal) => ({ kind: "refused" as const, because });
  if (report.digest.normalisation !== NORMALISATION) return refused("normalisation");
  if (text.length > LONGEST_COPY) return refused("tooLong");
  if (isBinary(text)) return refused("binary");
  const { pieces, furniture } = copyText(text, report.publisher);
  if (pieces.length === 0) return refused("empty");
  const terms = citedTerms(dossier, report);
  const rough = aligned(report, pieces, terms);
  const paragraphs = rough.filter((entry) => entry.kind !== "extra");
  const known = paragraphs.filter(({ present }) => present.length > 0);
  const isCopy = paragraphs.some(({ kind }) => kind === "identical") || known.length >= paragraphs.length * LEAST_KNOWN;
  return isCopy ? { kind: "compared", entries: withAbsentTerms(rough, terms), furniture } : refused("different");
}

type Entry = ComparedParagraph | ExtraPassage;

function aligned(report: DigestedReport, pieces: readonly Piece[], terms: Map<number, CitedTerm[]>): Entry[] {
  const matches = identicalParagraphs(pieces, report.digest.each);
  const end: Match = { paragraph: report.paragraphs.length, from: pieces.length, to: pieces.length };
  let [paragraph, piece] = [0, 0];
  return [...matches, end].flatMap((match) => {
    const numbers = report.paragraphs.slice(paragraph, match.paragraph).map(({ number }) => number);
    const between = inGap(numbers, passagesOf(pieces.slice(piece, match.from)), terms);
    const same = report.paragraphs[match.paragraph];
    [paragraph, piece] = [match.paragraph + 1, match.to];
    if (!same) return between;
    return [...between, compared("identical", same.number, joined(pieces.slice(match.from, match.to)), terms, [])];
  });
}

function inGap(numbers: readonly number[], passages: string[], terms: Map<number, CitedTerm[]>): Entry[] {
  const evidence = numbers.map((number) => evidenceOf(terms.get(number) ?? []).map(termTest));
  return pairedGap({ evidence, passages }).flatMap((pair): Entry[] => {
    const own = pair.paragraphs.map((index) => numbers[index] ?? 0);
    const passage = pair.passages.map((index) => passages[index] ?? "").join(" ");
    if (own.length === 0) return [{ kind: "extra", passage }];
    if (passage === "") return own.map((number) => compared("missing", number, null, terms, []));
    return own.map((number) =>
      compared(
        "differs",
        number,
        passage,
        terms,
        own.filter((other) => other !== number),
      ),
    );
  });
}

/** Terms that must stand in this very paragraph, where there are any. */
function evidenceOf(cited: readonly CitedTerm[]): string[] {
  const exact = cited.filter(({ paragraphs }) => paragraphs.length === 1);
  return (exact.length > 0 ? exact : cited).map(({ term }) => term);
}

function compared(
  kind: ComparedParagraph["kind"],
  number: number,
  passage: string | null,
  terms: Map<number, CitedTerm[]>,
  joinedWith: number[],
): ComparedParagraph {
  const cited = (terms.get(number) ?? []).map(({ term }) => term);
  const present = passage === null ? [] : cited.filter((term) => termTest(term)(passage));
  return { kind, number, passage, present, absent: [], joinedWith };
}

function withAbsentTerms(entries: readonly Entry[], terms: Map<number, CitedTerm[]>): Entry[] {
  const passages = new Map(entries.flatMap((entry) => (entry.kind === "extra" ? [] : [[entry.number, entry.passage]])));
  const stands = ({ term, paragraphs }: CitedTerm) =>
    paragraphs.some((number) => termTest(term)(passages.get(number) ?? ""));
  return entries.map((entry) => {
    if (entry.kind !== "differs") return entry;
    const absent = (terms.get(entry.number) ?? []).filter((cited) => !stands(cited)).map(({ term }) => term);
    return { ...entry, absent };
  });
}

/** The copy's own paragraphs within a stretch of pieces. */
function passagesOf(pieces: readonly Piece[]): string[] {
  const blocks = new Map<number, Piece[]>();
  for (const piece of pieces) blocks.set(piece.block, [...(blocks.get(piece.block) ?? []), piece]);
  return [...blocks.values()].map(joined);
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join(" ");
}

/** A text file holds no NUL, and hardly any sign that stands for bytes that are not text. */
function isBinary(text: string): boolean {
  const unreadable = text.match(/[^\P{Cc}\s]|\uFFFD/gu)?.length ?? 0;
  return text.includes("\u0000") || unreadable > text.length / 100;
}
