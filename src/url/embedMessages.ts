/**
 * What an embedded page and the script of its host (`public/embed.js`) say to each other by `postMessage`. Every message
 * is an object with `sidelines: 1`; the number rises when the contract changes. In their order:
 *
 * 1. The page says `ready`, the script `hello`, whichever is there first. Neither carries anything, so that they may be
 *    sent before it is known who listens.
 * 2. The page answers the first hello with `attached`, and from then on talks and listens to that origin alone.
 * 3. The script sends `show` with the view that the host's address asks for, then and after each step in its history.
 * 4. The page sends `height` and `view` whenever they change.
 */
export type PageMessage =
  | { type: "ready" }
  | { type: "attached" }
  /** CSS pixels, a whole number. */
  | { type: "height"; height: number }
  /** Path and query of the view, without what only concerns the embedding. push: a step that Back undoes. */
  | { type: "view"; href: string; mode: ReportedMode };

export type HostMessage = { type: "hello" } | { type: "show"; href: string };

export type ReportedMode = "push" | "replace";

/** The message as it is sent. */
export function marked(message: PageMessage): object {
  return { sidelines: 1, ...message };
}

/** What a host's script says; null for anything else, of which a window receives a lot. */
export function parseHostMessage(data: unknown): HostMessage | null {
  if (typeof data !== "object" || data === null || !("sidelines" in data) || data.sidelines !== 1) return null;
  if (!("type" in data)) return null;
  if (data.type === "hello") return { type: "hello" };
  if (data.type === "show" && "href" in data && typeof data.href === "string") return { type: "show", href: data.href };
  return null;
}
