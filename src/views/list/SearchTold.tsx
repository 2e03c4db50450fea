import type { Dossier } from "../../model/dossier.ts";
import type { Meeting } from "../../model/meeting.ts";
import { lazyExtra } from "../../ui/lazyExtra.tsx";
import type { LinkTo } from "../../url/linkTo.ts";
import { useListContext } from "./listContext.ts";

/** What it is drawn from, once its code has come. */
export interface ToldProps {
  dossier: Dossier;
  query: string;
  meeting: Meeting | null;
  linkTo: LinkTo;
}

const LazyTold = lazyExtra<ToldProps>(async () => (await import("./extras.ts")).Told);

/**
 * While a search is on: why it finds the meeting; without a meeting, what the report has to say of it besides. A
 * component of its own, so that no card is drawn for each letter.
 */
export function SearchTold({ dossier, meeting = null }: { dossier: Dossier; meeting?: Meeting | null }) {
  const { query, linkTo } = useListContext();
  return query.trim() !== "" && <LazyTold dossier={dossier} query={query} meeting={meeting} linkTo={linkTo} />;
}
