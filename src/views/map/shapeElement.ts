import { type GeoJSON as GeoJsonLayer, Path } from "leaflet";

/**
 * For every layer of land: less smoothing than Leaflet's own, which simplifies each side of a border by itself and
 * leaves gaps. Spread into props, because react-leaflet's types leave it out although Leaflet passes it on.
 */
export const SHAPE_OPTIONS = { smoothFactor: 0.4 };

/** The SVG path that Leaflet drew for a layer of one shape, once it is on the map. */
export function shapeElement(layer: GeoJsonLayer | null): SVGElement | null {
  const [part] = layer?.getLayers() ?? [];
  const element = part instanceof Path ? part.getElement() : null;
  return element instanceof SVGElement ? element : null;
}

/** Adds the classes marked true and takes away the others. Leaflet sets a path's classes once and never again. */
export function setClasses(element: Element | null | undefined, classes: Readonly<Record<string, boolean>>): void {
  for (const [name, isOn] of Object.entries(classes)) element?.classList.toggle(name, isOn);
}
