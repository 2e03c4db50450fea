import type { Map as LeafletMap } from "leaflet";
import { useCallback, useSyncExternalStore } from "react";

/** Redraws the calling component whenever the map shows another part of the world or has another size. */
export function useMapPicture(map: LeafletMap): { width: number; height: number } {
  const subscribe = useCallback(
    (listener: () => void) => {
      map.on("moveend zoomend resize", listener);
      return function unsubscribe() {
        map.off("moveend zoomend resize", listener);
      };
    },
    [map],
  );
  useSyncExternalStore(subscribe, () => {
    const { x, y } = map.getSize();
    const { lat, lng } = map.getCenter();
    return `${map.getZoom()}/${lat}/${lng}/${x}/${y}`;
  });
  const { x: width, y: height } = map.getSize();
  return { width, height };
}
