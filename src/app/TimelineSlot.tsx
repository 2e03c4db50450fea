import { type ComponentProps, lazy, Suspense } from "react";
import { useIsLive } from "../ui/useIsLive.ts";
import type { TimelineView } from "../views/timeline/TimelineView.tsx";
import { PAGE_WORDS } from "../words/pageWords.ts";
import { Guard } from "./Guard.tsx";
import { Waiting } from "./Waiting.tsx";

const LazyTimelineView = lazy(async () => ({
  default: (await import("../views/timeline/TimelineView.tsx")).TimelineView,
}));

/** The timeline's place: the same size while it loads and when it is there. */
export function TimelineSlot(props: ComponentProps<typeof TimelineView>) {
  const isLive = useIsLive();
  const waiting = <Waiting>{PAGE_WORDS.loadingTimeline}</Waiting>;
  return (
    <div className="timeline-slot">
      <Guard what={PAGE_WORDS.theTimeline}>
        {isLive ? (
          <Suspense fallback={waiting}>
            <LazyTimelineView {...props} />
          </Suspense>
        ) : (
          waiting
        )}
      </Guard>
    </div>
  );
}
