import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules whose answer depends on the colours of a page. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** The end of a test's title: what a narrow screen shows in dark has no colour that a wide one does not have. */
export function inScheme(colorScheme: "light" | "dark"): string {
  return colorScheme === "dark" ? "dark @desktop" : "light";
}

interface Extent {
  /** Selector of the only part that is looked at. */
  inside?: string;
  /** Selector of what is left out. */
  outside?: string;
  /** Asks the rules on colour alone: for a state in dark whose light form is asked everything. */
  coloursOnly?: boolean;
}

/** What axe finds wrong with a page as it is: a line for each rule, with the elements that break it. */
export async function axeFindings(page: Page, { inside, outside, coloursOnly }: Extent = {}): Promise<string[]> {
  // Otherwise every run opens a page of its own, for frames of other sites, and takes twice as long.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (coloursOnly) axe.withRules(COLOUR_RULES);
  else axe.withTags(TAGS);
  if (inside !== undefined) axe.include(inside);
  if (outside !== undefined) axe.exclude(outside);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
