/**
 * How a change of the address enters the history. push: a step that Back undoes. replace: in place of the present one.
 * overlay: a step that shows something on top, such as a sheet. Back closes it and keeps what was chosen in it.
 */
export type HistoryMode = "push" | "replace" | "overlay";

/** The address as a store for React. */
export interface AddressStore {
  /** The newest path and query, also while a replacement still waits to be written. */
  read: () => string;
  /** What the page was written for at build time: the path alone. */
  readPrerendered: () => string;
  write: (href: string, mode: HistoryMode) => void;
  subscribe: (listener: () => void) => () => void;
  /** Whether the entry before this one is of this page, so that `back` leads to where the reader was. */
  canGoBack: () => boolean;
  /** Whether something is shown on top; `back` closes it. */
  isOverlay: () => boolean;
  back: () => void;
}

/** What this page notes in a history entry. */
interface EntryState {
  /** The entry before is of this page too. */
  isStep?: boolean;
  isOverlay?: boolean;
  /** id of the element that had the focus when the entry was left; empty when that element had none. */
  focus?: string;
}

/** Safari refuses more than 100 history calls in 10 seconds; replacements in quick succession are therefore joined. */
const REPLACE_DELAY = 150;

/**
 * The browser's address and history. A replacement that waits is read at once, so that a later change never starts
 * from an older view.
 * `withoutOverlay` gives an address as it is once its overlay is closed.
 */
export function createBrowserAddress(withoutOverlay: (href: string) => string): AddressStore {
  const listeners = new Set<() => void>();
  let pending: string | null = null;
  let timer: number | undefined;
  let overlay = entryState().isOverlay ? currentHref() : null;

  function read(): string {
    return pending ?? currentHref();
  }

  function flush(): void {
    window.clearTimeout(timer);
    window.removeEventListener("beforeunload", flush);
    if (pending === null) return;
    window.history.replaceState(window.history.state, "", pending);
    pending = null;
  }

  function write(href: string, mode: HistoryMode): void {
    if (href === read()) return;
    if (mode === "replace" || (mode === "push" && overlay !== null)) {
      pending = href;
      // At `pagehide` Chromium no longer takes it when the next page is of another site.
      window.addEventListener("beforeunload", flush);
      window.clearTimeout(timer);
      timer = window.setTimeout(flush, REPLACE_DELAY);
    } else {
      flush();
      rememberFocus();
      const state: EntryState = mode === "overlay" ? { isStep: true, isOverlay: true } : { isStep: true };
      window.history.pushState(state, "", href);
    }
    if (overlay !== null || mode === "overlay") overlay = href;
    notify();
  }

  function handlePopState(): void {
    window.clearTimeout(timer);
    window.removeEventListener("beforeunload", flush);
    pending = null;
    const { focus, isOverlay } = entryState();
    const kept = overlay !== null && !isOverlay ? withoutOverlay(overlay) : null;
    overlay = isOverlay ? currentHref() : null;
    if (kept !== null && kept !== currentHref()) window.history.pushState({ isStep: true }, "", kept);
    notify();
    if (focus) restoreFocus(focus);
  }

  function notify(): void {
    for (const listener of listeners) listener();
  }

  function subscribe(listener: () => void): () => void {
    if (listeners.size === 0) {
      window.addEventListener("popstate", handlePopState);
      window.addEventListener("pagehide", flush);
    }
    listeners.add(listener);
    return function unsubscribe() {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      window.removeEventListener("popstate", handlePopState);
      window.removeEventListener("pagehide", flush);
    };
  }

  function canGoBack(): boolean {
    return entryState().isStep === true;
  }

  function isOverlay(): boolean {
    return overlay !== null;
  }

  function back(): void {
    flush();
    window.history.back();
  }

  return { read, readPrerendered: () => window.location.pathname, write, subscribe, canGoBack, isOverlay, back };
}

function currentHref(): string {
  return window.location.pathname + window.location.search;
}

function entryState(): EntryState {
  const state: unknown = window.history.state;
  return typeof state === "object" && state !== null ? state : {};
}

/** Notes in the entry that is being left which element had the focus; only elements with an id can be found again. */
function rememberFocus(): void {
  const focus = document.activeElement?.id ?? "";
  if (focus !== (entryState().focus ?? "")) window.history.replaceState({ ...entryState(), focus }, "");
}

/** As many frames as a long list may take to be drawn. */
const MOST_FRAMES = 60;

/**
 * Gives the focus back to the element noted in the entry that was returned to, once the page has drawn it and unless the
 * reader has put it elsewhere meanwhile. What it stands folded in is opened.
 */
function restoreFocus(id: string, framesLeft = MOST_FRAMES, before: Element | null = null): void {
  window.requestAnimationFrame(() => {
    // After the first frame, in which the page puts it somewhere itself, it is the reader who has put it elsewhere.
    const present = document.activeElement;
    if (before !== null && present !== before && present !== document.body) return;
    const element = document.getElementById(id);
    element?.closest("details:not([open])")?.setAttribute("open", "");
    element?.focus({ preventScroll: true });
    // The browser has put the page where it was before the list was drawn.
    element?.scrollIntoView({ block: "nearest" });
    if (!element && framesLeft > 0) restoreFocus(id, framesLeft - 1, before ?? document.activeElement);
  });
}
