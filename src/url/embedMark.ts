import { EMBED_PARTS, type EmbedPart } from "../model/embedPart.ts";

/**
 * The fragment of an embedded page's address, without its `#`: `embed` for all parts, `embed-map-list` for some. A style
 * sheet cannot read a query, but it knows to which element a fragment leads: so a page on which no script runs shows these
 * parts too.
 */
export function embedMark(parts: readonly EmbedPart[]): string {
  const shown = EMBED_PARTS.filter((part) => parts.includes(part));
  return ["embed", ...(shown.length === EMBED_PARTS.length ? [] : shown)].join("-");
}

/** The fragments of all addresses that the embed code can have. */
export function embedMarks(): string[] {
  const choices = EMBED_PARTS.reduce<EmbedPart[][]>(
    (chosen, part) => chosen.flatMap((parts) => [parts, [...parts, part]]),
    [[]],
  );
  return choices.filter((parts) => parts.length > 0).map(embedMark);
}
