/** Gives the focus to the first of these ids that is on the page, for when what had it goes away. */
export function focusFirst(ids: readonly string[]): void {
  const found = ids.map((id) => document.getElementById(id)).find((element) => element !== null);
  found?.focus();
}
