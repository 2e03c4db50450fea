import { Component, type ErrorInfo, type ReactNode } from "react";
import { reloadPage } from "../url/reloadPage.ts";

interface GuardProps {
  /** What stands behind it, in words: "the map". */
  what: string;
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
    if (!error) return this.props.children;
    return (
      <div className="failure" role="alert">
        <h2>Something went wrong in {this.props.what}</h2>
        <p>The rest of the page still works. Reloading keeps your view: it is all in the address.</p>
        <p className="failure-detail">{error.message}</p>
        <button type="button" className="button" onClick={reloadPage}>
          Reload the page
        </button>
      </div>
    );
  }
}
