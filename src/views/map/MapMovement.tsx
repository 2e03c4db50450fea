import { type Map as LeafletMap, latLngBounds } from "leaflet";
import { useEffect, useEffectEvent, useRef } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import type { MapPosition } from "../../model/view.ts";
import type { MapPoint } from "../../selectors/mapFrame.ts";
import type { ChangeView } from "../../url/linkTo.ts";

interface MapMovementProps {
  /** What to show while the reader has not moved the map. */
  frame: readonly MapPoint[];
  position: MapPosition | null;
  changeView: ChangeView;
}

/**
 * Keeps map and view in step: the view's position moves the map, and only what the reader moves is written back.
 * Moves made here are never animated, so Leaflet reports them before the call returns and they are told apart.
 */
export function MapMovement({ frame, position, changeView }: MapMovementProps) {
  const map = useMap();
  const isOwnMove = useRef(false);

  const moveToView = useEffectEvent((isResized: boolean) => {
    isOwnMove.current = true;
    if (isResized) map.invalidateSize({ animate: false, pan: false });
    if (position === null) showFrame(map, frame);
    else map.setView([position.lat, position.lon], position.zoom, { animate: false });
    isOwnMove.current = false;
  });

  useMapEvents({
    moveend: function handleMoveEnd() {
      if (isOwnMove.current) return;
      const moved = positionOf(map);
      changeView((view) => ({ ...view, map: moved }), "replace");
    },
  });

  const wanted = position === null ? "frame" : positionText(position);
  useEffect(
    function followView() {
      if (wanted !== positionText(positionOf(map))) moveToView(false);
    },
    [map, frame, wanted],
  );

  useEffect(
    function followSize() {
      const observer = new ResizeObserver(() => moveToView(true));
      observer.observe(map.getContainer());
      return function stopObserving() {
        observer.disconnect();
      };
    },
    [map],
  );

  return null;
}

/** Fits the points with room for the labels beside them: more on the right, where most labels stand. */
function showFrame(map: LeafletMap, points: readonly MapPoint[]): void {
  const bounds = latLngBounds(points.map(({ lat, lon }) => [lat, lon]));
  const { x: width, y: height } = map.getSize();
  if (!bounds.isValid()) return;
  if (width === 0 || height === 0) {
    map.setView(bounds.getCenter(), map.getMinZoom(), { animate: false });
    return;
  }
  map.fitBounds(bounds, {
    animate: false,
    maxZoom: 6,
    paddingTopLeft: [Math.min(90, width * 0.08), Math.min(60, height * 0.13)],
    paddingBottomRight: [Math.min(150, width * 0.34), Math.min(110, height * 0.26)],
  });
}

/** Rounded to what a link carries. */
function positionOf(map: LeafletMap): MapPosition {
  const { lat, lng } = map.getCenter();
  return { zoom: rounded(map.getZoom()), lat: rounded(lat), lon: rounded(lng) };
}

function positionText({ zoom, lat, lon }: MapPosition): string {
  return `${zoom}/${lat}/${lon}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
