/** Leads to what the address names behind its `#`, once that is drawn: the browser looked for it in the page as it came. */
export function followFragment(): void {
  if (window.location.hash !== "") window.location.replace(window.location.hash);
}
