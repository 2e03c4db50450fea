import { textDigest } from "../../model/digest.ts";
import type { Dossier } from "../../model/dossier.ts";
import { activeFilters } from "../../selectors/meetings/activeFilters.ts";
import type { View } from "../../view/view.ts";
import { VALUE_WORDS } from "../../words/filterWords.ts";

/** Longer names are cut by some programs and unreadable in most. */
const MOST_LETTERS = 60;
const MARKS = /\p{M}+/gu;

/**
 * The name of a saved file, `sidelines-qingdao-2025-china-map.svg`. `parts` tell what of the dossier it holds and how; null
 * ones are left out.
 */
export function fileName(dossier: string, parts: readonly (string | null)[], extension: string): string {
  return `${["sidelines", dossier, ...parts].filter((part) => part !== null).join("-")}.${extension}`;
}

/**
 * What a file's name says of a view: its filters and their values, `country-china-topic-training`; null without any. Small
 * letters of ASCII, digits and hyphens, at most 60. Where that does not tell all (the rest was cut, a search holds other
 * signs), a short digest of the filters stands at its end, so that two views have two names.
 */
export function viewPart(dossier: Dossier, view: View): string | null {
  const filters = activeFilters(dossier, view, VALUE_WORDS);
  if (filters.length === 0) return null;
  const words = filters.map(({ name, label }, index) =>
    name === filters[index - 1]?.name ? slugOf(label) : `${slugOf(name)}-${slugOf(label)}`,
  );
  const text = words.filter((word) => word !== "").join("-");
  const isTold = filters.every(({ isFreeText, label }) => !isFreeText || /^[a-z0-9]+$/.test(label));
  if (isTold && text.length <= MOST_LETTERS) return text;
  // Of a search its label, which has no space at either end: with and without one it finds the same.
  const told = filters.map(({ name, value, label, isFreeText }) => [name, isFreeText ? label : value]);
  const digest = textDigest(JSON.stringify(told)).slice(0, 6);
  return `${text.slice(0, MOST_LETTERS - digest.length - 1).replace(/-+$/, "")}-${digest}`;
}

function slugOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
