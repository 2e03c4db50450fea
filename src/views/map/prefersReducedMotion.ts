/** Whether the reader asked the system for less motion. Leaflet does not ask by itself. */
export function prefersReducedMotion(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
