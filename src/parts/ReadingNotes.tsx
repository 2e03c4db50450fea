import "./parts.css";
import { READING_NOTE } from "../words/acts.ts";

/** The reading notes of a statement, a date or a cell, in full: a doubt is not hidden behind a click. */
export function ReadingNotes({ notes }: { notes: readonly string[] }) {
  return notes.map((note) => (
    <p key={note} className="reading-note">
      <strong>{READING_NOTE}</strong> <span>{note}</span>
    </p>
  ));
}
