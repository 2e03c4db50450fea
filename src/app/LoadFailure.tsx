import type { ReactNode } from "react";
import { DataFailure } from "../data/problem.ts";
import { expectedText, FAILURE_WORDS, moreProblems, RETRY_WORDS } from "../words/failureWords.ts";

interface LoadFailureProps {
  title: string;
  error: Error;
  /** What still works. */
  children?: ReactNode;
  onRetry: () => void;
  isRetrying: boolean;
}

const MOST_PROBLEMS = 12;

/** A file that could not be used: which one, where in it, what was expected and found, and what to do. */
export function LoadFailure({ title, error, children, onRetry, isRetrying }: LoadFailureProps) {
  const kind = error instanceof DataFailure ? error.kind : "content";
  const problems = error instanceof DataFailure ? error.problems : [];
  return (
    <section className="failure" role="alert" aria-atomic="false" aria-label={title}>
      <h2>{title}</h2>
      <p>{error.message}</p>
      {problems.length > 0 && (
        <ul className="failure-problems">
          {problems.slice(0, MOST_PROBLEMS).map(({ pointer, expected, found }) => (
            <li key={pointer}>
              <code translate="no">{pointer || "/"}</code> <span>{expectedText(expected)}</span>{" "}
              <code translate="no">{found}</code>
            </li>
          ))}
          {problems.length > MOST_PROBLEMS && <li>{moreProblems(problems.length - MOST_PROBLEMS)}</li>}
        </ul>
      )}
      <p>{FAILURE_WORDS[kind]}</p>
      {children}
      {/* Not `disabled`, which would take the focus from it. */}
      <button type="button" className="button" onClick={isRetrying ? undefined : onRetry} aria-disabled={isRetrying}>
        {isRetrying ? RETRY_WORDS.trying : RETRY_WORDS.tryAgain}
      </button>
    </section>
  );
}
