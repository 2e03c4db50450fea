/** Whether a dossier file's parsed JSON says that it is not for readers yet. */
export function isDraft(json: unknown): boolean {
  return typeof json === "object" && json !== null && "draft" in json && json.draft === true;
}
