import type { ReactNode } from "react";
import { DOUBT_WORDS } from "../words/doubtWords.ts";
import "./parts.css";

interface DoubtProps {
  /** What is unclear or worked out, in plain words. */
  children: ReactNode;
  /** The question that opens it; `why?` without one. */
  question?: string;
  notes: readonly string[];
}

/** What a reader should not take for plain: said in a few words, and why behind them, by press, key and touch, without script too. */
export function Doubt({ children, question = DOUBT_WORDS.why, notes }: DoubtProps) {
  if (notes.length === 0) return <span className="doubt">{children}</span>;
  return (
    <details className="doubt">
      <summary>
        <span>{children}</span> <span className="doubt-question">{question}</span>
      </summary>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </details>
  );
}
