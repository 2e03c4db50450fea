import type { ComponentProps } from "react";
import { lazyExtra } from "../../ui/lazyExtra.tsx";
import { FILTERING_WORDS } from "../../words/filterWords.ts";
import type { WayOut } from "./WayOut.tsx";

const LazyWayOut = lazyExtra(async () => (await import("./extras.ts")).WayOut);

/** No meeting fits; the way out comes with code of its own, and the filters above have one as well. */
export function EmptyResult(props: ComponentProps<typeof WayOut>) {
  return (
    <div className="list-empty">
      <h3>{FILTERING_WORDS.empty}</h3>
      <LazyWayOut {...props} />
    </div>
  );
}
