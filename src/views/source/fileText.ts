/**
 * The text of a file: UTF-8, or else Windows-1252, in which older programs write curly quotation marks. What is no
 * text at all comes out as signs that no text has; rejects when the browser cannot read the file.
 */
export async function fileText(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
