import type { Actor, ActorId } from "../../model/actor.ts";
import type { Dossier, DossierEvent, Mention } from "../../model/dossier.ts";
import { isParty, type Meeting } from "../../model/meeting.ts";
import type { ParagraphRef } from "../../model/paragraphRef.ts";
import type { Paragraph, Report, Source } from "../../model/report.ts";
import type { Certainty, Statement } from "../../model/statement.ts";
import { grouped } from "../../records/grouped.ts";
import { actorOf } from "../../records/lookup.ts";
import { meetingName, spokenMeetingName } from "../../records/meetingName.ts";
import { paragraphRefs } from "../../records/paragraphs.ts";
import { perDossier } from "../../records/perDossier.ts";
import { statementsAt } from "../../records/statementsAt.ts";

/** A meeting, what it is called, and how certainly it is meant. */
export interface SpineMeeting {
  meeting: Meeting;
  name: string;
  /** The same within a sentence. */
  spoken: string;
  certainty: Certainty;
}

/** A statement as the paragraph that it is drawn from shows it. */
export interface SpineStatement {
  statement: Statement;
  /**
   * Who said it. A counterpart is open when all that ties it to the statement is: it may not have said it. The focus
   * country, a party to every meeting, is not: there it is open to whom it spoke, which `meetings` says.
   */
  speakers: { actor: Actor; isOpen: boolean }[];
  meetings: SpineMeeting[];
  /** Reading notes of single meetings, then of the statement; each once. */
  notes: string[];
  /** The paragraphs that it is drawn from, of any report, but for the one at which it is shown. */
  alsoIn: ParagraphRef[];
}

/** One paragraph with all that cites it, in the dossier's order. */
export interface SpineParagraph {
  paragraph: Paragraph;
  statements: SpineStatement[];
  /** All stated: that they took place is. Their dates have a certainty of their own. */
  meetings: SpineMeeting[];
  events: DossierEvent[];
  mentions: Mention[];
}

/** The statements that cite the report, in the dossier's order, each with all its paragraphs. */
export function reportStatements(dossier: Dossier, report: Report): SpineStatement[] {
  return dossier.statements
    .filter(({ sources }) => sources.some((source) => source.report === report.id))
    .map((statement) => spineStatement(dossier, statement, null));
}

/** A report's paragraphs in order, each with the statements, meetings, events and mentions drawn from it. */
export function reportSpine(dossier: Dossier, report: Report): SpineParagraph[] {
  const byParagraph = <Entry extends { sources: Source[] }>(entries: readonly Entry[]) =>
    grouped(entries, ({ sources }) => citedIn(sources, report));
  const statements = byParagraph(dossier.statements);
  const meetings = byParagraph(dossier.meetings);
  const events = byParagraph(dossier.events);
  const mentions = byParagraph(dossier.mentions);
  return report.paragraphs.map((paragraph) => {
    const { number } = paragraph;
    return {
      paragraph,
      statements: (statements.get(number) ?? []).map((statement) =>
        spineStatement(dossier, statement, { report: report.id, number }),
      ),
      meetings: (meetings.get(number) ?? []).map((meeting) => spineMeeting(dossier, meeting, "stated")),
      events: events.get(number) ?? [],
      mentions: mentions.get(number) ?? [],
    };
  });
}

function citedIn(sources: readonly Source[], report: Report): number[] {
  return sources.filter((source) => source.report === report.id).flatMap(({ paragraphs }) => paragraphs);
}

/** A meeting with its names, as certain as it is meant. */
export function spineMeeting(dossier: Dossier, meeting: Meeting, certainty: Certainty): SpineMeeting {
  return { meeting, name: meetingName(dossier, meeting), spoken: spokenMeetingName(dossier, meeting), certainty };
}

/** The meetings of each statement, in the dossier's order. */
const tiesByStatement = perDossier((dossier) => {
  const ties = dossier.meetings.flatMap((meeting) =>
    statementsAt(dossier, meeting.id).map((at) => ({ ...at, meeting })),
  );
  return grouped(ties, ({ statement }) => [statement]);
});

function spineStatement(dossier: Dossier, statement: Statement, at: ParagraphRef | null): SpineStatement {
  const ties = tiesByStatement(dossier).get(statement) ?? [];
  const meetings = ties.map(({ meeting, certainty }) => spineMeeting(dossier, meeting, certainty));
  const isOpenFor = (id: ActorId) =>
    id !== dossier.focus &&
    meetings.filter(({ meeting }) => isParty(meeting, id)).every(({ certainty }) => certainty === "open");
  const notes = [...statement.meetings.map(({ note }) => note), statement.note].filter((note) => note !== undefined);
  return {
    statement,
    speakers: statement.by.map((id) => ({ actor: actorOf(dossier, id), isOpen: isOpenFor(id) })),
    meetings,
    notes: [...new Set(notes)],
    alsoIn: paragraphRefs(statement.sources).filter(
      ({ report, number }) => report !== at?.report || number !== at.number,
    ),
  };
}
