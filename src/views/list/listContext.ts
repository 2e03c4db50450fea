import { createContext, useContext, useMemo } from "react";
import type { Edition } from "../../model/edition.ts";
import type { IndexedDossier } from "../../model/siteIndex.ts";
import type { LinkTo } from "../../url/linkTo.ts";
import type { View } from "../../view/view.ts";

/** The way to the site's other dossiers. */
export interface OtherDossiers {
  /** The site's address. */
  root: string;
  /** Fetches the index of all dossiers, once. */
  load: () => Promise<IndexedDossier[]>;
}

/**
 * What the links of a list need of the present view. It goes around the cards, which are then left alone when only the
 * view's address changes: of 200 cards, only what is a link is drawn again.
 */
interface ListContextValue {
  linkTo: LinkTo;
  /** The full link of one meeting's page, for copying. */
  meetingLink: (meetingId: string) => string;
  /** What the dossier is stamped with, for citing it; null where it is not. */
  edition: Edition | null;
  /** Null where there are none, or where no way should lead there. */
  others: OtherDossiers | null;
  /** Statements about one of these are marked. */
  chosenTopics: readonly string[];
  /** What is searched for. */
  query: string;
}

export const ListContext = createContext<ListContextValue | null>(null);

/** What the list of a view gives to its cards; the same object until something of it changes. */
export function useListValue({ linkTo, meetingLink, edition, others, view }: ListOf): ListContextValue {
  const { topics: chosenTopics, query } = view;
  return useMemo(
    () => ({ linkTo, meetingLink, edition, others, chosenTopics, query }),
    [linkTo, meetingLink, edition, others, chosenTopics, query],
  );
}

type ListOf = Pick<ListContextValue, "linkTo" | "meetingLink" | "edition" | "others"> & { view: View };

/** What a link within the list needs of the present view. Throws outside of one. */
export function useListContext(): ListContextValue {
  const value = useContext(ListContext);
  if (value === null) throw new Error("A card was drawn outside a list of meetings.");
  return value;
}
