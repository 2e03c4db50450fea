/** Gives the source of a regular expression that matches exactly `text` (`RegExp.escape` is not in Node 20). */
export function literalPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
