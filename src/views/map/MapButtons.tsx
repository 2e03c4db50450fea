import type { Map as LeafletMap } from "leaflet";
import { afterPaint } from "../../ui/afterPaint.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import { LIVE_MAP_WORDS } from "../../words/liveMapWords.ts";
import { prefersReducedMotion } from "./prefersReducedMotion.ts";

/** Zoom in, zoom out, and back to the frame of the participants. */
export function MapButtons({ map, changeView }: { map: LeafletMap | null; changeView: ChangeView }) {
  function handleZoom(step: number) {
    // To begin a zoom of 40 countries takes a phone 50 ms: longer than the button may wait to look pressed.
    afterPaint(() => {
      // A map that was taken away meanwhile has no panes, and can no longer be moved.
      if (map?.getPane("mapPane")) map.setZoom(map.getZoom() + step, { animate: !prefersReducedMotion() });
    });
  }
  function handleReset() {
    changeView((view) => ({ ...view, map: null }), "push");
  }
  return (
    <div className="map-buttons">
      <button type="button" id="map-zoom-in" aria-label={LIVE_MAP_WORDS.zoomIn} onClick={() => handleZoom(1)}>
        +
      </button>
      <button type="button" id="map-zoom-out" aria-label={LIVE_MAP_WORDS.zoomOut} onClick={() => handleZoom(-1)}>
        −
      </button>
      <button
        type="button"
        id="map-reset"
        className="map-reset"
        aria-label={LIVE_MAP_WORDS.reset}
        onClick={handleReset}
      >
        {LIVE_MAP_WORDS.resetShort}
      </button>
    </div>
  );
}
