import type { Map as LeafletMap } from "leaflet";
import { useCallback, useMemo, useSyncExternalStore } from "react";

/** Which part of the world a map shows, and how large it is: pixels and degrees. */
export interface MapCamera {
  zoom: number;
  lat: number;
  lng: number;
  width: number;
  height: number;
}

/** Redraws the calling component whenever the map shows another part of the world or has another size. */
export function useMapCamera(map: LeafletMap): MapCamera {
  const subscribe = useCallback(
    (listener: () => void) => {
      map.on("moveend zoomend resize", listener);
      return function unsubscribe() {
        map.off("moveend zoomend resize", listener);
      };
    },
    [map],
  );
  const shown = useSyncExternalStore(subscribe, () => {
    const { x, y } = map.getSize();
    const { lat, lng } = map.getCenter();
    return [map.getZoom(), lat, lng, x, y].join("/");
  });
  return useMemo(() => {
    const [zoom = 0, lat = 0, lng = 0, width = 0, height = 0] = shown.split("/").map(Number);
    return { zoom, lat, lng, width, height };
  }, [shown]);
}
