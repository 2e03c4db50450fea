/** Loads the page again. The view stays: it is all in the address. */
export function reloadPage(): void {
  window.location.reload();
}
