/** Calls back once the browser has painted what a press changed by itself: the control answers before long work begins. */
export function afterPaint(callback: () => void): void {
  window.requestAnimationFrame(() => window.setTimeout(callback));
}
