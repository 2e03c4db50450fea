/** Hands something to the browser as a file to save. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers start to read the file only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
