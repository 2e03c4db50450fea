import { createContext, useContext } from "react";
import type { LinkTo } from "../../url/linkTo.ts";

/**
 * What the links of a list need of the present view. It goes around the cards, which are then left alone when only the
 * view's address changes: of 200 cards, only what is a link is drawn again.
 */
interface ListReader {
  linkTo: LinkTo;
  /** The full link of one meeting's page, for copying. */
  meetingLink: (meetingId: string) => string;
  /** Statements about one of these are marked. */
  chosenTopics: readonly string[];
}

export const ListReaderContext = createContext<ListReader | null>(null);

/** The reader's view, for a link within the list. Throws outside of one. */
export function useListReader(): ListReader {
  const reader = useContext(ListReaderContext);
  if (reader === null) throw new Error("A card was drawn outside a list of meetings.");
  return reader;
}
