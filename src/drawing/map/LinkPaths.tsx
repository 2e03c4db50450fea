import { type LinkState, linkGroundPaint, linkPaint } from "./paints.ts";

/** A link as its two lines: the ground that sets it off, and the line. */
export function LinkPaths({ d, state, name }: { d: string; state: LinkState; name: string }) {
  return (
    <>
      <path d={d} {...linkGroundPaint(state)} />
      <path d={d} data-link={name} {...linkPaint(state)} />
    </>
  );
}
