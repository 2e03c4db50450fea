import { type LinkState, linkHeadPaint } from "./paints.ts";

interface LinkHeadProps {
  state: LinkState;
  /** Whither the link leads: degrees clockwise from the right. */
  turn: number;
}

/** The head of an arrow, its middle at the origin: it says which end of a link is the venue. */
export function LinkHead({ state, turn }: LinkHeadProps) {
  return <path d="M-4-5 6 0-4 5-2 0z" transform={`rotate(${turn})`} {...linkHeadPaint(state)} />;
}
