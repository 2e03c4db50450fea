import type { Country } from "../model/country.ts";
import type { Dossier, Topic } from "../model/dossier.ts";
import { counterpartOf } from "../model/meeting.ts";
import type { View } from "../model/view.ts";
import { countryOf } from "./lookup.ts";
import { meetingsInView } from "./meetingsInView.ts";
import { type StatementAt, statementsAt } from "./statementsAt.ts";

/** What became of a topic with a counterpart. open: the report can be read both ways; never counted as yes or no. */
export type TopicState = "agreed" | "raised" | "open" | "none";

/** A topic with one counterpart. */
export interface TopicCell {
  country: Country;
  state: TopicState;
  /** It was raised, and an agreement on it is open. */
  mayBeAgreed: boolean;
  /** The first meeting at which it was spoken of. */
  meeting: string | null;
  notes: string[];
}

/** The table of topics against the counterparts of the meetings in view; topics that none of them has are left out. */
export interface TopicTable {
  columns: Country[];
  rows: { topic: Topic; cells: TopicCell[] }[];
}

/** Gives the table; columns in the dossier's order of countries, rows in its order of topics. */
export function topicTable(dossier: Dossier, view: View): TopicTable {
  const meetings = meetingsInView(dossier, view).map(({ meeting }) => ({
    id: meeting.id,
    country: counterpartOf(meeting, dossier.focus).country,
    statements: statementsAt(dossier, meeting.id),
  }));
  const columns = [...new Set(meetings.map(({ country }) => country))].map((code) => countryOf(dossier, code));
  const rows = dossier.topics.map((topic) => ({
    topic,
    cells: columns.map((country) =>
      cellOf(
        topic,
        country,
        meetings.filter((meeting) => meeting.country === country.code),
      ),
    ),
  }));
  return { columns, rows: rows.filter(({ cells }) => cells.some(({ state }) => state !== "none")) };
}

function cellOf(
  topic: Topic,
  country: Country,
  meetings: readonly { id: string; statements: StatementAt[] }[],
): TopicCell {
  const about = meetings.flatMap(({ id, statements }) =>
    statements.filter(({ statement }) => statement.topics.includes(topic.id)).map((at) => ({ id, ...at })),
  );
  const certain = about.filter(({ certainty }) => certainty !== "open");
  const isAgreed = certain.some(({ statement }) => statement.act === "agreed");
  const isAgreementOpen = about.some(({ statement, certainty }) => certainty === "open" && statement.act === "agreed");
  const state = isAgreed ? "agreed" : certain.length > 0 ? "raised" : about.length > 0 ? "open" : "none";
  return {
    country,
    state,
    mayBeAgreed: state === "raised" && isAgreementOpen,
    meeting: about[0]?.id ?? null,
    notes: [...new Set(about.filter(({ certainty }) => certainty === "open").flatMap(({ notes }) => notes))],
  };
}
