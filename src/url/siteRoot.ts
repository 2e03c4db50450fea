/**
 * The absolute address of the site's root folder, with a slash at its end. Every built page names it, relative to
 * itself, in `<meta name="sidelines-root">`, so that the built folder works under any path. Read it once, at the
 * start: after a `pushState` the document's own address is another.
 */
export function readSiteRoot(): string {
  const named = document.querySelector<HTMLMetaElement>('meta[name="sidelines-root"]')?.content;
  fixIcon();
  return new URL(named ?? "./", document.baseURI).href;
}

/** A browser looks the icon up again whenever the address changes; a relative one would then be missing. */
function fixIcon(): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  if (icon) icon.href = new URL(icon.href, document.baseURI).href;
}
