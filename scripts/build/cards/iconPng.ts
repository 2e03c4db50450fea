import { Resvg } from "@resvg/resvg-js";
import { indexedPng } from "./indexedPng.ts";

/**
 * The site's sign as a PNG of so many pixels. Its corners are square: the systems that show it cut it to a form of their own.
 * The same bytes for the same sign.
 */
export function iconPng(svg: string, size: number): Buffer {
  const square = svg.replace(' rx="6"', "");
  const { width, height, pixels } = new Resvg(square, { fitTo: { mode: "width", value: size } }).render();
  return indexedPng({ width, height, rgba: pixels });
}
