import type { Dossier } from "../model/dossier.ts";
import { counterpartsOf } from "../model/meeting.ts";
import type { Statement } from "../model/statement.ts";
import { termsOf } from "./datedRecords.ts";
import { actorNames, isNamedIn, personNames, shortNames } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/**
 * Is each statement tied to the meetings that its passage is about? A passage begins at a paragraph that is cited for
 * meetings themselves and goes on to the next such paragraph: what follows the naming of three ministers was said to
 * these three. Before the first such paragraph any meeting of the report may be meant.
 */
export function passagesFit({ dossier }: Subject): Finding[] {
  return dossier.statements.flatMap((statement, index) => {
    const passages = statement.sources.flatMap(({ report, paragraphs }) =>
      paragraphs.map((paragraph) => passageAt(dossier, report, paragraph)),
    );
    return [
      ...foreignMeetings(statement, passages, `/statements/${index}/meetings`),
      ...leftOutMeetings(dossier, statement, passages, `/statements/${index}/meetings`),
    ];
  });
}

interface Passage {
  /** ids of the meetings that it is, or may be, about. */
  meetings: string[];
  isCertain: boolean;
}

function passageAt({ meetings }: Dossier, report: string, paragraph: number): Passage {
  const cited = meetings.flatMap(({ id, sources }) =>
    sources
      .filter((source) => source.report === report)
      .flatMap(({ paragraphs }) => paragraphs.map((number) => ({ id, number }))),
  );
  const start = Math.max(...cited.map(({ number }) => number).filter((number) => number <= paragraph));
  const isCertain = Number.isFinite(start);
  const chosen = isCertain ? cited.filter(({ number }) => number === start) : cited;
  return { meetings: chosen.map(({ id }) => id), isCertain };
}

function foreignMeetings(statement: Statement, passages: readonly Passage[], at: string): Finding[] {
  // A text that was not read has no passages.
  if (passages.length === 0) return [];
  return statement.meetings.flatMap(({ id }, number) =>
    passages.some(({ meetings }) => meetings.includes(id))
      ? []
      : [
          {
            pointer: `${at}/${number}/id`,
            wrong: `The passages cited for it are not about the meeting ${id}.`,
            mend: `Cite a paragraph about it, correct the meeting, or cite the paragraph at the meeting ${id} too.`,
          },
        ],
  );
}

/** A passage about several meetings is about those alone that a statement's own terms name. */
function leftOutMeetings(dossier: Dossier, statement: Statement, passages: readonly Passage[], at: string): Finding[] {
  const meant = new Set(passages.filter(({ isCertain }) => isCertain).flatMap(({ meetings }) => meetings));
  return [...meant]
    .filter((id) => statement.meetings.every((tie) => tie.id !== id) && !isNamedApart(dossier, statement, id))
    .map((id) => ({
      pointer: at,
      wrong: `The passage cited for it is about the meeting ${id} as well.`,
      mend: `Tie the statement to ${id}, as open if that is unclear; where it is of the others alone, cite the words that name who was there.`,
    }));
}

/** Whether the statement's terms name someone of each of its meetings, and nobody of the other one but the focus. */
function isNamedApart(dossier: Dossier, statement: Statement, other: string): boolean {
  const terms = termsOf(statement.sources);
  const isNamed = (id: string) => {
    const meeting = dossier.meetings.find((one) => one.id === id);
    const sides = meeting ? counterpartsOf(meeting, dossier.focus) : [];
    return sides.some(
      ({ actor, people }) =>
        isNamedIn(terms, actorNames(dossier, actor)) ||
        people.some(({ person }) =>
          isNamedIn(terms, [...personNames(dossier, person), ...shortNames(dossier, person)]),
        ),
    );
  };
  return !isNamed(other) && statement.meetings.every(({ id }) => isNamed(id));
}
