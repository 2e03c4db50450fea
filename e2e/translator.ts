import type { Page } from "@playwright/test";

/** What the translator makes of a text: the same one, so that facts can be read off the page, or one that shows it. */
export type Says = "the same" | "marked";

/** Sets in before anything is there, so that the page's own script meets a translated page. */
export async function translateFromStart(page: Page, says: Says): Promise<void> {
  await page.addInitScript(installTranslator, says);
}

/** Sets in now, as when a reader asks the browser to translate. */
export async function translateFromNow(page: Page, says: Says): Promise<void> {
  await page.evaluate(installTranslator, says);
}

/**
 * Does to a page what a browser's translation does: every text that a reader can see or come to see is taken out, and
 * two elements, one in the other, stand in its place; texts that come later or change are too. Runs in the page.
 */
function installTranslator(says: Says): void {
  const spared = "[translate=no], .notranslate, script, style, textarea, noscript, .translated";

  function translate(text: Text): void {
    const parent = text.parentElement;
    if (!parent || text.data.trim() === "" || parent.closest(spared) || !document.body?.contains(parent)) return;
    const isDrawing = parent.namespaceURI !== document.documentElement.namespaceURI;
    const [outer, inner] = [made(), made()];
    outer.classList.add("translated");
    inner.textContent = says === "the same" ? text.data : `«${text.data}»`;
    outer.append(inner);
    text.replaceWith(outer);

    function made(): Element {
      return document.createElementNS(parent?.namespaceURI ?? null, isDrawing ? "tspan" : "font");
    }
  }

  function translateIn(node: Node): void {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let text = walker.currentNode; text; text = walker.nextNode() as Node)
      if (text instanceof Text) texts.push(text);
    for (const text of texts) translate(text);
  }

  const watcher = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) for (const node of [target, ...addedNodes]) translateIn(node);
  });
  watcher.observe(document, { childList: true, characterData: true, subtree: true });
  translateIn(document);
}
