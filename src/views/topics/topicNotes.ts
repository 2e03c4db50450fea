import type { TopicCell } from "../../selectors/meetings/topicTable.ts";

/** The reading notes of all cells, each once. */
export function topicNotes(cells: readonly TopicCell[]): string[] {
  return [...new Set(cells.flatMap(({ notes }) => notes))];
}
