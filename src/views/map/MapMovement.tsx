import { type Map as LeafletMap, latLngBounds } from "leaflet";
import { useEffect, useEffectEvent, useRef } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { frameRoom } from "../../drawing/map/frameRoom.ts";
import { lonNear } from "../../geo/dateLine.ts";
import type { FrameBox } from "../../geo/frameBox.ts";
import { geoPoint } from "../../geo/projection.ts";
import { rounded } from "../../geo/rounded.ts";
import type { ChangeView } from "../../url/linkTo.ts";
import type { MapPosition } from "../../view/view.ts";

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
  const resized = useRef({ at: Number.NEGATIVE_INFINITY, zoom: 0 });

  const moveToView = useEffectEvent((isResized: boolean) => {
    isOwnMove.current = true;
    if (isResized) map.invalidateSize({ animate: false, pan: false });
    if (position === null) showFrame(map, frame);
    else map.setView([position.lat, lonNear(position.lon, frameMiddle(frame))], position.zoom, { animate: false });
    isOwnMove.current = false;
  });

  useMapEvents({
    moveend: function handleMoveEnd() {
      // In a new size Leaflet may glide back inside its bounds, which no reader asked for either.
      const { at, zoom } = resized.current;
      const isGlide = performance.now() - at < GLIDE && map.getZoom() === zoom;
      if (isOwnMove.current || isGlide) return;
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
      const observer = new ResizeObserver(() => {
        moveToView(true);
        resized.current = { at: performance.now(), zoom: map.getZoom() };
      });
      observer.observe(map.getContainer());
      return function stopObserving() {
        observer.disconnect();
      };
    },
    [map],
  );

  return null;
}

/** Longer than Leaflet glides, in milliseconds. */
const GLIDE = 500;

/** Fits the frame into its room, as the picture in a written page does: nothing moves when this map replaces it. */
function showFrame(map: LeafletMap, frame: FrameBox): void {
  const { left, top, width, height } = frame;
  const [northWest, southEast] = [geoPoint({ x: left, y: top }), geoPoint({ x: left + width, y: top + height })];
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

function frameMiddle({ left, width }: FrameBox): number {
  return left + width / 2;
}

/** Rounded to what a link carries; beyond the date line the map goes on, and a link does not. */
function positionOf(map: LeafletMap): MapPosition {
  const { lat, lng } = map.getCenter();
  return { zoom: rounded(map.getZoom()), lat: rounded(lat), lon: rounded(lonNear(lng, 0)) };
}

function positionText({ zoom, lat, lon }: MapPosition): string {
  return `${zoom}/${lat}/${lon}`;
}
