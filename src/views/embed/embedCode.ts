import type { EmbedPart } from "../../model/embedPart.ts";
import type { Theme } from "../../model/theme.ts";
import { embedMark } from "../../url/embedMark.ts";
import { formatViewSearch } from "../../url/viewSearch.ts";
import { DEFAULT_VIEW } from "../../view/view.ts";

/** What the reader has chosen for the frame. Sizes are in CSS pixels. */
export interface EmbedSettings {
  /** Null: as wide as its place. */
  width: number | null;
  /** With the script, the height until the page has been measured. */
  height: number;
  parts: readonly EmbedPart[];
  theme: Theme | null;
  hasScript: boolean;
}

/**
 * The address of the frame: the full link of a view with what concerns the embedding at its end, for the script as query,
 * and for a page without one as fragment.
 */
export function embedLink(link: string, { parts, theme }: Pick<EmbedSettings, "parts" | "theme">): string {
  const own = formatViewSearch({ ...DEFAULT_VIEW, isEmbedded: true, parts: [...parts], theme }).slice(1);
  return `${link}${link.includes("?") ? "&" : "?"}${own}#${embedMark(parts)}`;
}

/**
 * The HTML to paste. `link` is the full link of the view, `title` names the frame for screen readers, and `root` is the
 * site's address, where the host's script lies. The frame may write to the clipboard, which its copy buttons need.
 */
export function embedCode(root: string, link: string, title: string, settings: EmbedSettings): string {
  const { width, height, hasScript } = settings;
  const attributes = [
    `src="${escaped(embedLink(link, settings))}"`,
    `title="${escaped(title)}"`,
    `width="${width ?? "100%"}"`,
    `height="${height}"`,
    `loading="lazy"`,
    `allow="clipboard-write"`,
    `style="border: 0; max-width: 100%"`,
    ...(hasScript ? ["data-sidelines"] : []),
  ];
  const frame = `<iframe ${attributes.join(" ")}></iframe>`;
  return hasScript ? `${frame}\n<script src="${escaped(new URL("embed.js", root).href)}" async></script>` : frame;
}

/** Text as it may stand in an attribute with double quotes. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
