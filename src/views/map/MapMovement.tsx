import { type Map as LeafletMap, latLngBounds } from "leaflet";
import { useEffect, useEffectEvent, useRef } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { type FrameBox, mapPoint } from "../../selectors/mapProjection.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import type { MapPosition } from "../../view/view.ts";
import { frameRoom } from "./staticFrame.ts";

interface MapMovementProps {
  /** What to show while the reader has not moved the map. */
  frame: FrameBox;
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

/** Fits the frame into its room, as the picture in a written page does: nothing moves when this map replaces it. */
function showFrame(map: LeafletMap, { left, top, width, height }: FrameBox): void {
  const [northWest, southEast] = [mapPoint({ x: left, y: top }), mapPoint({ x: left + width, y: top + height })];
  const bounds = latLngBounds([
    [northWest.lat, northWest.lon],
    [southEast.lat, southEast.lon],
  ]);
  const size = map.getSize();
  if (size.x === 0 || size.y === 0) {
    map.setView(bounds.getCenter(), map.getMinZoom(), { animate: false });
    return;
  }
  const room = frameRoom({ width: size.x, height: size.y });
  map.fitBounds(bounds, {
    animate: false,
    paddingTopLeft: [room.left, room.top],
    paddingBottomRight: [room.right, room.bottom],
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
