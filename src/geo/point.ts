/** A point on the globe, in degrees (WGS 84). A longitude beyond 180 is the same place, one turn further round. */
export interface GeoPoint {
  lat: number;
  lon: number;
}

/** A point of the flat map: Web Mercator in degrees of the equator, y downwards from the equator. Also one in pixels. */
export interface FlatPoint {
  x: number;
  y: number;
}

/** A rectangle of the flat map, or in pixels. */
export interface FlatBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}
