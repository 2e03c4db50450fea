import { MatchLines } from "./MatchLines.tsx";
import { SearchAnswer } from "./SearchAnswer.tsx";
import type { ToldProps } from "./SearchTold.tsx";
import "./search.css";

/** What is told of a search: at a meeting why it is found, and above them what else the report says of it. */
export function Told({ meeting, ...search }: ToldProps) {
  return meeting ? <MatchLines {...search} meeting={meeting} /> : <SearchAnswer {...search} />;
}
