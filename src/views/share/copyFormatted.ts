import { copyText } from "../../ui/copyText.ts";

/** Puts text on the clipboard with a formatted twin where the browser can; false when it refuses both. */
export async function copyFormatted({ plain, html }: { plain: string; html: string }): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/plain": new Blob([plain], { type: "text/plain" }),
      "text/html": new Blob([html], { type: "text/html" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyText(plain);
  }
}
