import type { Dossier } from "../../model/dossier.ts";
import { grouped } from "../../records/grouped.ts";
import { eventOf } from "../../records/lookup.ts";
import type { Sort } from "../../view/view.ts";
import type { MeetingCard } from "./meetingCards.ts";

/** Some of the list's cards under a heading of their own. */
export interface CardGroup {
  /** For ids: a year, the id of an occasion or of a country; `none` for those without, `all` for a list in one. */
  key: string;
  /** A year, an occasion or a country; null for those without one, and for a list in one. */
  heading: string | null;
  cards: MeetingCard[];
}

/** A list of so few meetings is read in one. */
const MOST_IN_ONE = 12;

/**
 * The cards as the list shows them: those of a dossier with many meetings by what orders them, the year, the occasion or
 * the country, groups in the order of their first card. Whether a list is grouped is the dossier's matter and not the
 * filters', so that its headings do not come and go. By their topics meetings are in no groups.
 */
export function cardGroups(dossier: Dossier, cards: readonly MeetingCard[], sort: Sort): CardGroup[] {
  const keyOf = KEYS[sort];
  if (dossier.meetings.length <= MOST_IN_ONE || keyOf === null)
    return [{ key: "all", heading: null, cards: [...cards] }];
  return Array.from(
    grouped(cards, (card) => [keyOf(card)]),
    ([key, own]) => ({ key: key ?? "none", heading: headingOf(dossier, own, key, sort), cards: own }),
  );
}

const KEYS: Record<Sort, ((card: MeetingCard) => string | null) | null> = {
  report: ({ meeting }) => meeting.date?.first.slice(0, 4) ?? null,
  occasion: ({ meeting }) => meeting.occasion ?? null,
  country: ({ counterparts }) => counterparts.map(({ id }) => id).join("-"),
  topics: null,
};

function headingOf(dossier: Dossier, [first]: readonly MeetingCard[], key: string | null, sort: Sort): string | null {
  if (key === null || first === undefined) return null;
  if (sort === "occasion") return eventOf(dossier, key).title;
  return sort === "country" ? first.counterparts.map(({ name }) => name).join(", ") : key;
}

/** Whether the dossier's meetings were held on several occasions, so that it is worth grouping them so. */
export function hasOccasions({ meetings }: Dossier): boolean {
  return meetings.length > MOST_IN_ONE && new Set(meetings.map(({ occasion }) => occasion)).size > 1;
}
