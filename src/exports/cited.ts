import type { Day } from "../model/day.ts";
import { textDigest } from "../model/digest.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Edition } from "../model/edition.ts";
import { whenText } from "../records/dateText.ts";
import type { View } from "../view/view.ts";
import { licenceText, PUBLISHER } from "./credits.ts";
import { differenceNote, differenceText } from "./differenceText.ts";
import type { ExportContext } from "./exportContext.ts";
import { dossierLink, factsInView, type MeetingFacts, meetingFacts } from "./meetingFacts.ts";
import { meetingKind, whoMet } from "./meetingTitle.ts";
import { reportedIn } from "./sourceText.ts";
import { certaintyText } from "./statementText.ts";

/** What is cited, ready for any style. Lines of plain text; days as ISO 8601. */
export interface Cited {
  /** Letters, digits and hyphens; the same for the same thing. */
  key: string;
  title: string;
  /** The dossier that a meeting is part of; null for the dossier and for a view of it. */
  container: string | null;
  publisher: string;
  link: string;
  /** Reports and paragraphs, as `reportedIn` gives them; empty for a view without a meeting. */
  reported: string;
  edition: Edition | null;
  /** The day on which the reader looked at it, as the reader gave it; never filled in. */
  accessed: Day | null;
  /** What the reader of the citation needs to judge it, each a sentence: source, certainty, what is open. */
  notes: string[];
  /** Where accounts differ in full, the reading notes and the terms: for formats that have room for them. */
  annotations: string[];
}

/** What to cite of a meeting, whatever the filters; null when the dossier has none with that id. */
export function citedMeeting(
  dossier: Dossier,
  meetingId: string,
  context: ExportContext,
  accessed: Day | null,
): Cited | null {
  const meeting = dossier.meetings.find(({ id }) => id === meetingId);
  if (!meeting) return null;
  const facts = meetingFacts(dossier, { meeting, isOpen: false }, context.siteRoot);
  return {
    key: `sidelines-${dossier.id}-${meeting.id}`,
    title: `${whoMet(facts)}: ${meetingKind(facts)}, ${whenText(meeting)}`,
    container: dossier.title,
    publisher: PUBLISHER,
    link: facts.link,
    reported: reportedIn(dossier, [facts]),
    edition: context.edition,
    accessed,
    notes: [
      `Date: ${certaintyText(meeting.dateCertainty)}.`,
      ...facts.differences.map(differenceNote),
      ...notesOn(dossier, [facts]),
    ],
    annotations: annotationsOn(dossier, [facts]),
  };
}

/** What to cite of a view: the dossier as its filters leave it. A view without a meeting can be cited too. */
export function citedView(dossier: Dossier, view: View, context: ExportContext, accessed: Day | null): Cited {
  const facts = factsInView(dossier, view, context.siteRoot);
  const isWhole = facts.length === dossier.meetings.length;
  const disputed = facts.filter(({ differences }) => differences.length > 0);
  const isPlain = context.link === dossierLink(dossier, context.siteRoot);
  return {
    key: `sidelines-${dossier.id}${isPlain ? "" : `-${textDigest(context.link).slice(0, 8)}`}`,
    title: isWhole ? dossier.title : `${dossier.title} (${context.filterText})`,
    container: null,
    publisher: PUBLISHER,
    link: context.link,
    reported: reportedIn(dossier, facts),
    edition: context.edition,
    accessed,
    notes: [
      ...(isWhole ? [`View: ${context.filterText}.`] : []),
      ...(disputed.length === 0 ? [] : [`Meetings of which accounts differ: ${disputed.length}.`]),
      ...notesOn(dossier, facts),
    ],
    annotations: annotationsOn(dossier, facts),
  };
}

function notesOn(dossier: Dossier, facts: readonly MeetingFacts[]): string[] {
  const open = facts.flatMap(({ statements }) => statements).filter(({ certainty }) => certainty === "open");
  const reported = reportedIn(dossier, facts);
  return [
    ...(reported === "" ? [] : [`As reported in: ${reported}.`]),
    ...(open.length === 0 ? [] : [`Statements that the report leaves open: ${open.length}.`]),
  ];
}

function annotationsOn(dossier: Dossier, facts: readonly MeetingFacts[]): string[] {
  const notes = new Set(facts.flatMap((one) => [...one.notes, ...one.statements.flatMap((at) => at.notes)]));
  const differences = new Set(facts.flatMap((one) => one.differences));
  return [
    ...[...differences].map((difference) => `Accounts differ: ${differenceText(difference)}.`),
    ...[...notes].map((note) => `Reading note: ${note}`),
    licenceText(dossier),
  ];
}
