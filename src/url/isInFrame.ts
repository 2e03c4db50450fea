import { addressOf } from "./viewHref.ts";

/** Whether the page stands in a frame and its address asks to be shown as an embedded one. */
export function isInFrame(href: string, root: string): boolean {
  return window.parent !== window && addressOf(href, root).view.isEmbedded;
}
