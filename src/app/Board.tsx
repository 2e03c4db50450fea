import { type ComponentProps, Suspense } from "react";
import { timelineForm } from "../selectors/timeline/timelineForm.ts";
import type { AddressStore } from "../url/browserAddress.ts";
import { FilterBar } from "../views/filters/FilterBar.tsx";
import { MapSlot } from "./MapSlot.tsx";
import { PanelSlot } from "./PanelSlot.tsx";
import { Story } from "./Story.tsx";
import { TimelineSlot } from "./TimelineSlot.tsx";

type BoardProps = ComponentProps<typeof PanelSlot> & { root: string; store: AddressStore };

/**
 * The page's middle: the story, the map with the timeline, then the filters and the panels under them. On a small screen a
 * strip stands under the map; a chart has a panel of its own.
 */
export function Board({ root, store, ...shared }: BoardProps) {
  const { dossier, asked, shown, changeView, isWide } = shared;
  const isStrip = timelineForm(dossier) === "strip";

  function handleCloseSheet(): void {
    if (store.isOverlay()) store.back();
    else changeView((from) => ({ ...from, isFilterSheetOpen: false }), "replace");
  }

  return (
    <main className="board">
      <Story {...shared} view={shown} openMeeting={asked.meeting} />
      <div className="board-left">
        <MapSlot root={root} {...pictureProps(shared)} />
        {(isWide || isStrip) && (
          <div className={isStrip ? undefined : "only-wide"}>
            <TimelineSlot {...pictureProps(shared)} />
          </div>
        )}
      </div>
      <div className="board-right">
        <FilterBar {...{ dossier, asked, shown, changeView, isWide }} onCloseSheet={handleCloseSheet} />
        {/* Nothing in it is waited for: React hydrates what stands behind Suspense later, and the filters first. */}
        <Suspense>
          <PanelSlot {...shared} />
        </Suspense>
      </div>
    </main>
  );
}

/** What a picture needs, and no more: it is drawn again for anything else that it is given. */
function pictureProps({
  dossier,
  asked,
  shown,
  linkTo,
  changeView,
  highlighted,
  onHighlight,
}: Omit<BoardProps, "root" | "store">) {
  return { dossier, asked, shown, linkTo, changeView, highlighted, onHighlight };
}
