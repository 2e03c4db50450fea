import { Component, type ErrorInfo, type ReactNode } from "react";
import { reloadPage } from "../url/reloadPage.ts";
import { GUARD_WORDS, partFailedText } from "../words/failureWords.ts";

interface GuardProps {
  /** What stands behind it, in words: "the map". */
  what: string;
  /** What is shown in its place; if nothing else, that a part of the page has failed and the rest works. */
  renderFailure?: (error: Error) => ReactNode;
  children: ReactNode;
}

/** Keeps a defect in one part from taking the rest of the page with it, and says what failed and what to do. */
export class Guard extends Component<GuardProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    window.reportError(
      new Error(`${this.props.what} failed: ${error.message}${info.componentStack ?? ""}`, { cause: error }),
    );
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { what, renderFailure, children } = this.props;
    if (!error) return children;
    if (renderFailure) return renderFailure(error);
    return (
      <div className="failure" role="alert">
        <h2>{partFailedText(what)}</h2>
        <p>{GUARD_WORDS.partFailed}</p>
        <p className="failure-detail">{error.message}</p>
        <button type="button" className="button" onClick={reloadPage}>
          {GUARD_WORDS.reload}
        </button>
      </div>
    );
  }
}
