import type { Dossier } from "../model/dossier.ts";
import type { Statement, StatementMeeting } from "../model/statement.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";

/**
 * Is "open" neither lost nor invented? What rests only on paragraphs that leave a meeting open is open for it, what
 * rests on none of them is not, and a reading note says why; for what is derived, and for what is certain in such a
 * paragraph all the same, `certainBecause`. A report whose text was not read can leave anything open.
 */
export function openIsMarked({ dossier }: Subject): Finding[] {
  return [
    ...dossier.statements.flatMap((statement, index) =>
      statement.meetings.flatMap((tie, number) => [
        ...lostOrInvented(dossier, statement, tie, `/statements/${index}/meetings/${number}/certainty`),
        ...withoutNote(statement, tie, `/statements/${index}/meetings/${number}/note`),
      ]),
    ),
    ...paragraphProblems(dossier),
  ];
}

function lostOrInvented(dossier: Dossier, statement: Statement, tie: StatementMeeting, pointer: string): Finding[] {
  const cited = statement.sources.flatMap(({ report, paragraphs }) =>
    paragraphs.map((number) => leftOpen(dossier, report, number).includes(tie.id)),
  );
  if (cited.length > 0 && cited.every(Boolean) && tie.certainty !== "open" && tie.certainBecause === undefined) {
    return [
      {
        pointer,
        wrong: `It is ${tie.certainty} for the meeting ${tie.id}, and every paragraph cited for it leaves that open.`,
        mend: "Mark it open with a reading note, or cite a paragraph that says it of this meeting; where this statement is certain all the same, say why in certainBecause.",
      },
    ];
  }
  if (cited.length === 0 || cited.some(Boolean) || tie.certainty !== "open") return [];
  return [
    {
      pointer,
      wrong: `It is open for the meeting ${tie.id}, and no paragraph cited for it leaves that open.`,
      mend: "Add the meeting to the paragraph's leavesOpen and say why in its note, or correct the certainty.",
    },
  ];
}

function withoutNote(statement: Statement, tie: StatementMeeting, pointer: string): Finding[] {
  const noteForAll = tie.certainty === "open" ? statement.note : undefined;
  if (tie.certainty === "stated" || (tie.note ?? noteForAll) !== undefined) return [];
  return [
    {
      pointer,
      wrong: `It is ${tie.certainty} for the meeting ${tie.id}, and no reading note says why.`,
      mend: "Add a note that tells a reader how the report can be read, or what was worked out.",
    },
  ];
}

function paragraphProblems(dossier: Dossier): Finding[] {
  return dossier.reports.flatMap((report, index) =>
    report.paragraphs.flatMap(({ number, note, leavesOpen = [] }, place) => {
      const at = `/reports/${index}/paragraphs/${place}`;
      const isUnsaid = leavesOpen.length > 0 && note === undefined;
      return [
        ...(isUnsaid
          ? [{ pointer: `${at}/note`, wrong: "It leaves a meeting open and does not say why.", mend: "Add a note." }]
          : []),
        ...leavesOpen.flatMap((meeting, position) =>
          hasOpenStatement(dossier, report.id, number, meeting)
            ? []
            : [
                {
                  pointer: `${at}/leavesOpen/${position}`,
                  wrong: `No statement that cites the paragraph is open for a meeting ${meeting}.`,
                  mend: "Show the open reading at a statement, or correct the id of the meeting.",
                },
              ],
        ),
      ];
    }),
  );
}

function hasOpenStatement({ statements }: Dossier, report: string, paragraph: number, meeting: string): boolean {
  return statements.some(
    (statement) =>
      statement.sources.some((source) => source.report === report && source.paragraphs.includes(paragraph)) &&
      statement.meetings.some((tie) => tie.id === meeting && tie.certainty === "open"),
  );
}

function leftOpen({ reports }: Dossier, report: string, paragraph: number): string[] {
  const found = reports.find(({ id }) => id === report)?.paragraphs.find(({ number }) => number === paragraph);
  return found?.leavesOpen ?? [];
}
