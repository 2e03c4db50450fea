import type { MouseEvent } from "react";
import type { View } from "../view/view.ts";
import type { HistoryMode } from "./browserAddress.ts";

/** Changes the view: `change` is given the newest one. A choice is pushed; typing, dragging and panning replace. */
export type ChangeView = (change: (view: View) => View, mode: HistoryMode) => void;

/** What an `<a>` needs to lead to a changed view: a real address, and a click that stays on the page. */
export interface ViewLink {
  href: string;
  onClick: (event: MouseEvent<HTMLAnchorElement>) => void;
}

/** Makes the link to a changed view. */
export type LinkTo = (change: (view: View) => View) => ViewLink;

/** Gives `LinkTo` for the present view. A click with a modifier key, or another button, is left to the browser. */
export function linkMaker(view: View, hrefOf: (view: View) => string, changeView: ChangeView): LinkTo {
  return (change) => ({
    href: hrefOf(change(view)),
    onClick: function handleClick(event) {
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      if (!isPlain || event.defaultPrevented) return;
      event.preventDefault();
      changeView(change, "push");
    },
  });
}
