import type { Screen } from "./browser.ts";
import { SELECTORS } from "./browserSelectors.ts";
import type { Sight } from "./firstInteractionObserver.ts";

/** Something that a reader does as early as the page shows what to do it with. */
export interface InteractionCase {
  name: string;
  screen: Screen;
  /** Pressed one after the other. */
  controls: string[];
  /** Typed into the last control once it is pressed. */
  text?: string;
  effect: Sight[];
}

/** One of the four meetings is left, the count says so, and the list shows it. */
const oneMeeting: Sight[] = [
  { selector: SELECTORS.resultCount, text: "1 of" },
  { selector: SELECTORS.meeting, count: 1 },
];

/** The early acts that are measured. */
export const INTERACTION_CASES: readonly InteractionCase[] = [
  {
    name: "Filters pressed, sheet open",
    screen: "phone",
    controls: [SELECTORS.openFilters],
    effect: [{ selector: SELECTORS.sheetChoice }],
  },
  {
    name: "“dong” typed in search, list filtered",
    screen: "phone",
    controls: [SELECTORS.search],
    text: "dong",
    effect: oneMeeting,
  },
  {
    name: "Country, then China ticked, list filtered",
    screen: "wide",
    controls: [SELECTORS.countryMenu, SELECTORS.countryChoice],
    effect: oneMeeting,
  },
];

/** The first content of a page that draws itself: a meeting in the list. */
export const FIRST_CONTENT: Sight[] = [{ selector: SELECTORS.meeting }];
