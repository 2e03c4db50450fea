import { withoutEmbedding } from "../view/view.ts";
import type { AddressStore, HistoryMode } from "./browserAddress.ts";
import type { ReportedMode } from "./embedMessages.ts";
import { addressOf, framedHref, hrefOf } from "./viewHref.ts";

/** Gives a view's path and query, without what concerns the embedding, to whoever keeps the history. */
export type ReportView = (href: string, mode: ReportedMode) => void;

/** The address of an embedded page. */
export interface HostedAddress extends AddressStore {
  /** From now on `report` keeps the history. */
  attach: (report: ReportView) => void;
  /** Shows the view with this path and query, embedded as the present one is; does nothing for a path of another site. */
  show: (href: string) => void;
}

/** Replacements in quick succession are reported as one: the host's history has the limits of ours. */
const REPORT_DELAY = 150;

/**
 * The address of a page inside another one. A frame and its host share one history, in which each `pushState` of either
 * is a step. Until `attach`, the page makes its own steps and Back works as it does in any frame. After it the page
 * makes none, or every choice would be two steps: it replaces its address and reports the change.
 */
export function createHostedAddress(store: AddressStore, root: string): HostedAddress {
  let report: ReportView | null = null;
  let mode: ReportedMode = "replace";
  let reported = "";
  let pending: string | null = null;
  let timer: number | undefined;

  function attach(newReport: ReportView): void {
    if (report === null) store.subscribe(handleChange);
    report = newReport;
    reported = reportable(store.read(), root);
  }

  function handleChange(): void {
    const href = reportable(store.read(), root);
    if (href === reported) return;
    reported = href;
    if (mode === "push") {
      flush();
      report?.(href, "push");
      return;
    }
    pending = href;
    window.clearTimeout(timer);
    timer = window.setTimeout(flush, REPORT_DELAY);
  }

  function flush(): void {
    window.clearTimeout(timer);
    if (pending !== null) report?.(pending, "replace");
    pending = null;
  }

  function show(href: string): void {
    const framed = framedHref(root, href, store.read());
    if (framed === null) return;
    window.clearTimeout(timer);
    pending = null;
    reported = reportable(framed, root);
    store.write(framed, "replace");
  }

  function write(href: string, wanted: HistoryMode): void {
    if (report === null) {
      store.write(href, wanted);
      return;
    }
    mode = wanted === "push" ? "push" : "replace";
    store.write(href, "replace");
    mode = "replace";
  }

  return {
    ...store,
    write,
    attach,
    show,
    canGoBack: () => report === null && store.canGoBack(),
    isOverlay: () => report === null && store.isOverlay(),
  };
}

function reportable(href: string, root: string): string {
  const { dossier, view } = addressOf(href, root);
  return hrefOf(root, dossier, { ...withoutEmbedding(view), isFilterSheetOpen: false });
}
