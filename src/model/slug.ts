const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Gives `text` when it has the form of an id, else null: lower-case letters, digits, single hyphens between them. */
export function parseSlug(text: string): string | null {
  return SLUG.test(text) ? text : null;
}
